import time

from login import api, session


def call(method, path, **body):
    response = session.request(method, api + path, **body)
    response.raise_for_status()
    return response.json()["data"]


def inspect(item_id, **model):
    call("POST", "/v1/serve", json={"item_ids": [item_id], **model})
    for _ in range(300):
        item = call("GET", f"/v1/item/{item_id}")
        if item["status"] == "done":
            return item["images"][0]
        time.sleep(1)
    raise SystemExit("The prediction took longer than 5 minutes.")


# t(:workflowCorrectOverlooked)
image = inspect("plate-new-02")
print(image["model_results"][0]["label"])

# t(:workflowCorrectBoxes)
box = {"x_min": 43, "x_max": 87, "y_min": 58, "y_max": 102, "notes": "dent"}
call("POST", f"/v1/image/{image['image_id']}/annotation", json={"annotations": [box]})
result = call("GET", "/v1/item/plate-new-02")["images"][0]["model_results"][0]
print(result["computed"]["label"], "→", result["final"]["label"])

# t(:workflowCorrectRetrain)
model = call("POST", "/v1/train", json={
    "algorithm_id": "RF",
    "name": "plates-corrected",
    "item_ids": ["plate-ok-01", "plate-ok-02", "plate-new-02"],
})
print(model["name"], model["status"], model["ok_img_count"], "OK,", model["ng_img_count"], "NG")
for _ in range(300):
    if model["status"] != "creating":
        break
    time.sleep(1)
    model = next(one for one in call("GET", "/v1/models") if one["model_id"] == model["model_id"])
if model["status"] != "active":
    raise SystemExit(model["status_text"] or "The training failed, or took longer than 5 minutes.")

# t(:workflowCorrectAgain)
for result in inspect("plate-new-02", model_id=model["model_id"])["model_results"]:
    print("after:" if result["model_id"] == model["model_id"] else "before:", result["computed"]["label"])
