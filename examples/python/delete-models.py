from login import api, session

# t(:sampleModelIds)
model_ids = ["8c1d6a52-3f0e-4b7a-9d24-6e5b1c70f9d3"]
response = session.delete(f"{api}/v1/model", json={"model_ids": model_ids})
response.raise_for_status()
print(response.json()["data"]["status"])
