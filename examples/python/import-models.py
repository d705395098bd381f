from login import api, session

with open("models.zip", "rb") as file:
    response = session.post(f"{api}/v1/import_models", files={"models": file})
response.raise_for_status()
for model in response.json()["data"]:
    print(model["name"], model["status"])
