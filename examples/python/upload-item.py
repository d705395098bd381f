from login import api, session

names = ["plate-ok-04.png", "plate-ok-05.png"]
files = [("files", (name, open(name, "rb"), "image/png")) for name in names]

# t(:sampleUploadTraining)
response = session.post(f"{api}/v1/upload", data={"training": "true", "good": "true"}, files=files)
response.raise_for_status()
print(response.json()["data"]["item_ids"])
