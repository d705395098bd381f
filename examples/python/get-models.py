from login import api, session

# t(:sampleModelsOfAlgorithm)
answer = session.get(f"{api}/v1/models", params={"algorithm_id": "AE"})
answer.raise_for_status()
for model in answer.json()["data"]:
    print(model["name"], model["status"], model["context_default"])
