from login import api, session

with open("models.zip", "rb") as file:
    answer = session.post(f"{api}/v1/import_models", files={"models": file})
answer.raise_for_status()
for model in answer.json()["data"]:
    print(model["name"], model["status"])
