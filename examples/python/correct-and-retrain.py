import time

from login import api, session


def call(method, path, **body):
    response = session.request(method, api + path, **body)
    response.raise_for_status()
    return response.json()["data"]


# t(:workflowCorrectOverlooked)
call("POST", "/v1/serve", json={"item_ids": ["plate-new-02"]})
while (item := call("GET", "/v1/item/plate-new-02"))["status"] != "done":
    time.sleep(1)
image = item["images"][0]
print(image["model_results"][0]["label"])

# t(:workflowCorrectBoxes)
box = {"x_min": 40, "x_max": 90, "y_min": 60, "y_max": 100, "notes": "dent"}
call("POST", f"/v1/image/{image['image_id']}/annotation", json={"annotations": [box]})
result = call("GET", "/v1/item/plate-new-02")["images"][0]["model_results"][0]
print(result["computed"]["label"], "→", result["final"]["label"])

# t(:workflowCorrectRetrain)
model = call("POST", "/v1/train", json={
    "algorithm_id": "IF",
    "name": "plates-corrected",
    "item_ids": ["plate-ok-01", "plate-ok-02", "plate-new-02"],
})
print(model["name"], model["status"], model["ok_img_count"], "OK,", model["ng_img_count"], "NG")
