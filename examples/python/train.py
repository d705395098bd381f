from login import api, session

response = session.post(f"{api}/v1/train", json={
    "algorithm_id": "AE",
    "name": "plates-v1",
    "item_ids": ["plate-ok-01", "plate-ok-02"],
})
response.raise_for_status()

# t(:sampleTrainResponse)
model = response.json()["data"]
print(model["name"], model["status"])
