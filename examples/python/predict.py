from login import api, session

# t(:sampleDefaultModel)
response = session.post(f"{api}/v1/serve", json={"item_ids": ["plate-new-01"]})
response.raise_for_status()

# t(:samplePredictResponse)
print(*response.json()["data"]["item_ids"])
