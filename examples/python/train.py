from login import api, session

answer = session.post(f"{api}/v1/train", json={
    "algorithm_id": "AE",
    "name": "plates-v2",
    "item_ids": ["plate-ok-01", "plate-ok-02"],
})
answer.raise_for_status()

# t(:sampleTrainResponse)
print(answer.json()["data"]["status"])
