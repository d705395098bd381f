# run: servers=2
# --- shown from here ---
import os

import requests

from login import api, session

# t(:workflowMoveServer)
other_api = os.environ.get("HACARUS_OTHER_API_URL", "http://127.0.0.1:4011/api")
login = requests.post(f"{other_api}/auth/token", timeout=60, json={
    "client_id": os.environ.get("HACARUS_CLIENT_ID", "demo-client"),
    "client_secret": os.environ.get("HACARUS_CLIENT_SECRET", "demo-secret"),
    "grant_type": "client_credentials",
})
login.raise_for_status()
other = requests.Session()
other.headers["Authorization"] = f"Bearer {login.json()['data']['access_token']}"

models = session.get(f"{api}/v1/models").json()["data"]
model_ids = [model["model_id"] for model in models if model["status"] == "active"]
exported = session.post(f"{api}/v1/export_models", json={"model_ids": model_ids})
exported.raise_for_status()

# t(:workflowMoveImport)
files = {"models": ("models.zip", exported.content, "application/zip")}
imported = other.post(f"{other_api}/v1/import_models", files=files, timeout=60)
imported.raise_for_status()
for model in imported.json()["data"]:
    print(model["name"], model["status"])
