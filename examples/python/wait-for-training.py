import time

from login import api, session


# t(:samplePollingTraining)
interval = 1
limit = 300


def wait_for_model(model_id):
    # t(:workflowWaitLimit)
    end = time.monotonic() + limit
    seen = ""
    while time.monotonic() < end:
        response = session.get(f"{api}/v1/models")
        response.raise_for_status()
        models = {model["model_id"]: model for model in response.json()["data"]}
        model = models[model_id]
        if model["status"] != seen:
            seen = model["status"]
            print(model["name"], seen)
        if seen == "active":
            return model
        # t(:workflowWaitFailed)
        if seen in ("failed", "deleted"):
            raise RuntimeError(f"The training failed: {model['status_text'] or seen}")
        time.sleep(interval)
    raise TimeoutError(f"In training for {limit} seconds.")


if __name__ == "__main__":
    response = session.post(f"{api}/v1/train", json={
        "algorithm_id": "AE",
        "name": "plates-v2",
        "item_ids": ["plate-ok-01", "plate-ok-02"],
    })
    response.raise_for_status()
    model = wait_for_model(response.json()["data"]["model_id"])
    print(model["ok_img_count"], "OK,", model["ng_img_count"], "NG")
