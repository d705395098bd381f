import os
import sys

import requests

# t(:sampleServerOrSandbox)
api = os.environ.get("HACARUS_API_URL", "http://127.0.0.1:4010/api")
session = requests.Session()


def log_in():
    response = requests.post(f"{api}/auth/token", json={
        "client_id": os.environ.get("HACARUS_CLIENT_ID", "demo-client"),
        "client_secret": os.environ.get("HACARUS_CLIENT_SECRET", "demo-secret"),
        "grant_type": "client_credentials",
    })
    if not response.ok:
        raise requests.HTTPError(f"{response.status_code} {response.json()['errors']['title']}")

    # t(:sampleTokenEverywhere)
    session.headers["Authorization"] = f"Bearer {response.json()['data']['access_token']}"


# t(:sampleLoginFailed)
try:
    log_in()
except requests.RequestException as error:
    sys.exit(f"Login at {api} failed: {error}")
