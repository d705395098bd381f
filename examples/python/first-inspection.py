import mimetypes
import time

import requests

from login import api, session

# t(:samplePollingTraining)
training_interval = 1
training_limit = 300
# t(:samplePollingPrediction)
prediction_interval = 1
prediction_limit = 60


def call(method, path, **body):
    response = session.request(method, api + path, **body)
    response.raise_for_status()
    return response.json()["data"]


def upload(names, **fields):
    # t(:sampleMediaType)
    files = [("files", (name, open(name, "rb"), mimetypes.guess_type(name)[0])) for name in names]
    return call("POST", "/v1/upload", data=fields, files=files)["item_ids"]


def wait_until(is_done, read, interval, limit):
    end = time.monotonic() + limit
    while not is_done(result := read()):
        if time.monotonic() > end:
            raise TimeoutError(f"{result['status']} after {limit} seconds")
        time.sleep(interval)
    return result


# t(:workflowUploadTraining)
good = ["plate-ok-04.png", "plate-ok-05.png", "plate-ok-06.png"]
item_ids = upload(good, training="true", good="true")
item_ids += upload(["plate-ng-02.png"], training="true", good="false")

# t(:workflowTrain)
body = {"algorithm_id": "IF", "name": "plates-v2", "item_ids": item_ids}
model = call("POST", "/v1/train", json=body)
print(model["name"], model["status"])
model_id = model["model_id"]
model = wait_until(
    lambda model: model["status"] != "creating",
    lambda: next(one for one in call("GET", "/v1/models") if one["model_id"] == model_id),
    training_interval,
    training_limit,
)
print(model["name"], model["status"])
if model["status"] != "active":
    raise RuntimeError(f"The training failed: {model['status_text'] or model['status']}")

# t(:workflowPredict)
[item_id] = upload(["plate-ng-03.png"], training="false")
call("POST", "/v1/serve", json={"item_ids": [item_id], "model_id": model_id})
item = wait_until(
    lambda item: item["status"] == "done" and any(one["model_id"] == model_id for one in item["models"]),
    lambda: call("GET", f"/v1/item/{item_id}", params={"show_annotations": "true"}),
    prediction_interval,
    prediction_limit,
)

# t(:workflowResult)
image = item["images"][0]
result = next(one for one in item["models"] if one["model_id"] == model_id)
verdict = result["aggregate"]
print(item_id, verdict["label"], verdict["detected_objects"])
for box in image["annotations"]:
    if box["model_id"] == model_id:
        print(box["x_min"], box["y_min"], box["x_max"], box["y_max"])

# t(:workflowPicture)
picture = requests.get(image["processed_url"], timeout=60)
extension = mimetypes.guess_extension(picture.headers["Content-Type"]) or ".png"
with open(f"result{extension}", "wb") as file:
    file.write(picture.content)
print(f"result{extension}")
