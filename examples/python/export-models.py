from login import api, session

model_ids = ["5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa"]
response = session.post(f"{api}/v1/export_models", json={"model_ids": model_ids})
response.raise_for_status()
with open("models.zip", "wb") as file:
    file.write(response.content)
print("models.zip", response.headers["Content-Type"])
