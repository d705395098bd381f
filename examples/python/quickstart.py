# run: client=demo-client
# --- shown from here ---
# --- step ---
import mimetypes
import os
import sys
import time

import requests


# t(:quickstartMissing)
def variable(name):
    return os.environ.get(name) or sys.exit(f"Set the environment variable {name}.")


api = variable("HACARUS_API_URL")
session = requests.Session()

# t(:samplePollingTraining)
training_interval = 1
training_limit = 300
# t(:samplePollingPrediction)
prediction_interval = 1
prediction_limit = 60


# t(:quickstartCallHelper)
def call(method, path, **body):
    try:
        response = session.request(method, api + path, timeout=60, **body)
    except requests.RequestException as error:
        if "Caused by NewConnectionError" not in str(error):
            raise SystemExit(error)
        raise SystemExit(f"No server at {api}. For the sandbox, start: node server.mjs")
    try:
        result = response.json()
    except ValueError:
        raise SystemExit(f"{response.status_code} The response is not JSON.")
    if not response.ok:
        raise SystemExit(f"{response.status_code} {result['errors']['title']}")
    return result["data"]


login = call("POST", "/auth/token", json={
    "client_id": variable("HACARUS_CLIENT_ID"),
    "client_secret": variable("HACARUS_CLIENT_SECRET"),
    "grant_type": "client_credentials",
})
session.headers["Authorization"] = f"Bearer {login['access_token']}"
print(f"Token for {login['expires'] // 86400} days")
# --- step ---
def upload(names, **fields):
    # t(:sampleMediaType)
    files = [("files", (name, open(name, "rb"), mimetypes.guess_type(name)[0])) for name in names]
    return call("POST", "/v1/upload", data=fields, files=files)["item_ids"]


plates = ["plate-ok-04.png", "plate-ok-05.png", "plate-ok-06.png"]
good = upload(plates, training="true", good="true")
print(*good)
# --- step ---
algorithms = call("GET", "/v1/algorithms")
algorithm = next((one for one in algorithms if one["name"] == "Auto Classified Inspection"), None)
if algorithm is None:
    raise SystemExit("This server has no Auto Classified Inspection.")
model = call("POST", "/v1/train", json={
    "algorithm_id": algorithm["algorithm_id"],
    "name": "quickstart",
    "item_ids": good,
})
model_id = model["model_id"]

# t(:quickstartPollTraining)
waited = 0
while model["status"] == "creating":
    if waited >= training_limit:
        raise SystemExit(f"Timed out: in training for {training_limit} seconds.")
    time.sleep(training_interval)
    waited += training_interval
    model = next(one for one in call("GET", "/v1/models") if one["model_id"] == model_id)
print("Model:", model["status"])
if model["status"] != "active":
    raise SystemExit(f"The training failed: {model['status_text'] or model['status']}")
# --- step ---
[plate] = upload(["plate-ng-03.png"], training="false")
call("POST", "/v1/serve", json={"item_ids": [plate], "model_id": model_id})

# t(:quickstartPollPrediction)
waited = 0
item = result = None
while not result or item["status"] != "done":
    if waited >= prediction_limit:
        raise SystemExit(f"Timed out: no result after {prediction_limit} seconds.")
    time.sleep(prediction_interval)
    waited += prediction_interval
    item = call("GET", f"/v1/item/{plate}", params={"show_annotations": "true"})
    result = next((one for one in item["models"] if one["model_id"] == model_id), None)
print("Item:", item["status"])
# --- step ---
verdict = result["aggregate"]
print(f"{plate}: {verdict['label']}, defects: {verdict['detected_objects']}")
image = item["images"][0]
for box in image["annotations"]:
    print("Box from ({x_min}, {y_min}) to ({x_max}, {y_max})".format(**box))

picture = requests.get(image["processed_url"], timeout=60)
picture.raise_for_status()
extension = mimetypes.guess_extension(picture.headers["Content-Type"]) or ".png"
with open(f"result{extension}", "wb") as file:
    file.write(picture.content)
print(f"Saved result{extension}")
