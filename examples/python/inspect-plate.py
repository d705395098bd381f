import time

# t(:demoCodeLogIn)
from login import api, session

# t(:demoCodeUpload)
with open("plate-new-01.png", "rb") as picture:
    response = session.post(f"{api}/v1/upload", data={"training": "false"},
                            files={"files": ("plate-new-01.png", picture, "image/png")})
response.raise_for_status()
item_id = response.json()["data"]["item_ids"][0]

# t(:demoCodePredict)
session.post(f"{api}/v1/serve", json={"item_ids": [item_id]}).raise_for_status()

# t(:demoCodeRead)
for _ in range(120):
    time.sleep(0.5)
    response = session.get(f"{api}/v1/item/{item_id}")
    response.raise_for_status()
    item = response.json()["data"]
    if item["status"] != "pending":
        break
else:
    raise SystemExit("There was no result within a minute.")

result = item["images"][0]["model_results"][0]
print(result["label"], result["detection_accuracy"])
