from login import api, session

# t(:sampleModelsOfAlgorithm)
response = session.get(f"{api}/v1/models", params={"algorithm_id": "AE"})
response.raise_for_status()
for model in response.json()["data"]:
    print(model["name"], model["status"], "default" if model["context_default"] else "not default")
