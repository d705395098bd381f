import time

# t(:demoCodeLogIn)
from login import api, session

# t(:demoCodeUpload)
with open("plate-new-01.png", "rb") as picture:
    answer = session.post(f"{api}/v1/upload", data={"training": "false"},
                          files={"files": ("plate-new-01.png", picture, "image/png")})
answer.raise_for_status()
item_id = answer.json()["data"]["item_ids"][0]

# t(:demoCodePredict)
session.post(f"{api}/v1/serve", json={"item_ids": [item_id]}).raise_for_status()

# t(:demoCodeRead)
while (item := session.get(f"{api}/v1/item/{item_id}").json()["data"])["status"] == "pending":
    time.sleep(0.5)

result = item["images"][0]["model_results"][0]
print(result["label"], result["detection_accuracy"])
