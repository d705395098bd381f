import functools
import os
import sys

import requests

# t(:sampleServerOrSandbox)
api = os.environ.get("HACARUS_API_URL", "http://127.0.0.1:4010/api")
session = requests.Session()
# t(:samplePythonTimeout)
session.request = functools.partial(session.request, timeout=60)


def log_in():
    response = requests.post(f"{api}/auth/token", timeout=60, json={
        "client_id": os.environ.get("HACARUS_CLIENT_ID", "demo-client"),
        "client_secret": os.environ.get("HACARUS_CLIENT_SECRET", "demo-secret"),
        "grant_type": "client_credentials",
    })
    try:
        result = response.json()
    except ValueError:
        raise requests.HTTPError(f"{response.status_code} The response is not JSON.")
    if not response.ok:
        raise requests.HTTPError(f"{response.status_code} {result['errors']['title']}")

    # t(:sampleTokenEverywhere)
    session.headers["Authorization"] = f"Bearer {result['data']['access_token']}"


# t(:sampleLoginFailed)
try:
    log_in()
except requests.RequestException as error:
    sys.exit(f"Login at {api} failed: {error}")
