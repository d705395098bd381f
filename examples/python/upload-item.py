from login import api, session

# t(:sampleUploadTraining)
with open("plate-ok-03.png", "rb") as first, open("plate-ok-04.png", "rb") as second:
    answer = session.post(
        f"{api}/v1/upload",
        data={"training": "true", "good": "true"},
        files=[("files", first), ("files", second)],
    )
answer.raise_for_status()
print(answer.json()["data"]["item_ids"])
