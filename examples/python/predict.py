from login import api, session

# t(:sampleDefaultModel)
answer = session.post(f"{api}/v1/serve", json={"item_ids": ["plate-new-01"]})
answer.raise_for_status()

# t(:samplePredictResponse)
print(answer.json()["data"]["item_ids"])
