import itertools
import mimetypes
import sys
import time
from pathlib import Path

import requests

from login import api, log_in, session

# t(:samplePollingPrediction)
interval = 1
limit = 60
# t(:workflowLineName)
station = "station-1"
start = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
ids = (f"{station}-{start}-{count}" for count in itertools.count(1))


def call(method, path, end, **body):
    def send():
        return session.request(method, api + path, timeout=max(end - time.monotonic(), 1), **body)
    response = send()
    if response.status_code == 401:
        # t(:workflowLineLogin)
        log_in()
        response = send()
    if not response.ok:
        raise requests.HTTPError(f"{response.status_code} {response.text}")
    return response.json()["data"]


models = call("GET", "/v1/models", time.monotonic() + limit)
model_id = next(one for one in models if one["context_default"])["model_id"]


def result_of(item_id, end):
    path = f"/v1/item/{item_id}?show_annotations=true"
    while True:
        try:
            item = call("GET", path, end)
            image = item["images"][0]
            results = (one for one in image["model_results"] if one["model_id"] == model_id)
            result = next(results, None)
            boxes = (box for box in image["annotations"] if box["model_id"] == model_id)
            if item["status"] == "done" and result:
                return [
                    result["label"],
                    result["detection_accuracy"],
                    *("[{x_min},{y_min},{x_max},{y_max}]".format(**box) for box in boxes),
                ]
        except requests.RequestException as error:
            # t(:workflowLineReadAgain)
            print(error, file=sys.stderr)
        time.sleep(interval)
        if time.monotonic() >= end:
            return ["not inspected"]


def inspect(files):
    parts = {item_id: file for file, item_id in zip(files, ids)}
    end = time.monotonic() + limit
    try:
        images = []
        for item_id, file in parts.items():
            path = Path(file)
            media_type = mimetypes.guess_type(file)[0]
            images.append(("files", (item_id + path.suffix, path.read_bytes(), media_type)))
        call("POST", "/v1/upload", end, data={"training": "false"}, files=images)
        # t(:workflowLineServe)
        body = {"item_ids": list(parts), "model_id": model_id}
        call("POST", "/v1/serve", end, json=body)
    except (OSError, requests.RequestException) as error:
        # t(:workflowLineFailed)
        print(error, file=sys.stderr)
        for file in files:
            print(file, "not inspected", flush=True)
        return
    for item_id, file in parts.items():
        print(file, *result_of(item_id, end), flush=True)


# t(:workflowLineArrivals)
arrivals = [["plate-ok-04.png", "plate-ng-03.png"], ["plate-new-01.png"]]
for files in [sys.argv[1:]] if sys.argv[1:] else arrivals:
    inspect(files)
