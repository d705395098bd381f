import time

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


def result_of(item, model_id):
    results = item["images"][0]["model_results"]
    return next((one for one in results if one["model_id"] == model_id), None)


def inspect(item_id, model_id):
    call("POST", "/v1/serve", json={"item_ids": [item_id], "model_id": model_id})
    end = time.monotonic() + prediction_limit
    while time.monotonic() < end:
        item = call("GET", f"/v1/item/{item_id}")
        if item["status"] == "done" and result_of(item, model_id):
            return item
        time.sleep(prediction_interval)
    raise TimeoutError(f"No result after {prediction_limit} seconds.")


# t(:workflowCorrectOverlooked)
first = next(one for one in call("GET", "/v1/models") if one["context_default"])["model_id"]
item = inspect("plate-new-02", first)
print(result_of(item, first)["label"])

# t(:workflowCorrectBoxes)
box = {"x_min": 43, "x_max": 87, "y_min": 58, "y_max": 102, "notes": "dent"}
image_id = item["images"][0]["image_id"]
call("POST", f"/v1/image/{image_id}/annotation", json={"annotations": [box]})
result = result_of(call("GET", "/v1/item/plate-new-02"), first)
print(result["computed"]["label"], "→", result["final"]["label"])

# t(:workflowCorrectRetrain)
model = call("POST", "/v1/train", json={
    "algorithm_id": "RF",
    "name": "plates-corrected",
    "item_ids": ["plate-ok-01", "plate-ok-02", "plate-new-02"],
})
print(model["name"], model["status"])
end = time.monotonic() + training_limit
while model["status"] == "creating":
    if time.monotonic() > end:
        raise TimeoutError(f"In training for {training_limit} seconds.")
    time.sleep(training_interval)
    model = next(one for one in call("GET", "/v1/models") if one["model_id"] == model["model_id"])
print(model["name"], model["status"])
if model["status"] != "active":
    raise RuntimeError(f"The training failed: {model['status_text'] or model['status']}")

# t(:workflowCorrectAgain)
for result in inspect("plate-new-02", model["model_id"])["images"][0]["model_results"]:
    print("after:" if result["model_id"] == model["model_id"] else "before:", result["computed"]["label"])
