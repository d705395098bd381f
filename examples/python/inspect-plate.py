import mimetypes
import time

# t(:demoCodeLogIn)
from login import api, session

# t(:samplePollingPrediction)
interval = 1
limit = 60

# t(:demoCodeUpload)
plate = "plate-new-01.png"
with open(plate, "rb") as picture:
    image = (plate, picture, mimetypes.guess_type(plate)[0])
    response = session.post(f"{api}/v1/upload", data={"training": "false"}, files={"files": image})
response.raise_for_status()
item_id = response.json()["data"]["item_ids"][0]

# t(:demoCodePredict)
response = session.get(f"{api}/v1/models")
response.raise_for_status()
model_id = next(one for one in response.json()["data"] if one["context_default"])["model_id"]
body = {"item_ids": [item_id], "model_id": model_id}
session.post(f"{api}/v1/serve", json=body).raise_for_status()

# t(:demoCodeRead)
end = time.monotonic() + limit
result = None
while not result:
    if time.monotonic() > end:
        raise TimeoutError(f"No result after {limit} seconds.")
    time.sleep(interval)
    response = session.get(f"{api}/v1/item/{item_id}")
    response.raise_for_status()
    item = response.json()["data"]
    if item["status"] == "done":
        results = item["images"][0]["model_results"]
        result = next((one for one in results if one["model_id"] == model_id), None)
print(result["label"], result["detection_accuracy"])
