import time

from login import api, session

# t(:samplePolling)
interval = 1
limit = 300


def call(method, path, **body):
    response = session.request(method, api + path, **body)
    response.raise_for_status()
    return response.json()["data"]


def result_of(item, model_id):
    results = item["images"][0]["model_results"]
    return next((one for one in results if one["model_id"] == model_id), None)


def inspect(item_id, model_id):
    call("POST", "/v1/serve", json={"item_ids": [item_id], "model_id": model_id})
    end = time.monotonic() + limit
    while time.monotonic() < end:
        item = call("GET", f"/v1/item/{item_id}")
        if item["status"] == "done" and result_of(item, model_id):
            return item
        time.sleep(interval)
    raise TimeoutError(f"No result after {limit} seconds.")


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
print(model["name"], model["status"], model["ok_img_count"], "OK,", model["ng_img_count"], "NG")
end = time.monotonic() + limit
while model["status"] == "creating":
    if time.monotonic() > end:
        raise TimeoutError(f"In training for {limit} seconds.")
    time.sleep(interval)
    model = next(one for one in call("GET", "/v1/models") if one["model_id"] == model["model_id"])
if model["status"] != "active":
    raise RuntimeError(f"The training failed: {model['status_text']}")

# t(:workflowCorrectAgain)
for result in inspect("plate-new-02", model["model_id"])["images"][0]["model_results"]:
    print("after:" if result["model_id"] == model["model_id"] else "before:", result["computed"]["label"])
