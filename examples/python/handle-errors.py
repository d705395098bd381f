# run: invalid
# --- shown from here ---
import os
import sys
import time

import requests

api = os.environ.get("HACARUS_API_URL", "http://127.0.0.1:4010/api")
session = requests.Session()
# t(:workflowErrorsLimits)
attempts = 3
timeout = 30
# t(:workflowErrorsExpired)
session.headers["Authorization"] = "Bearer expired"


class ApiError(Exception):
    def __init__(self, status, message):
        super().__init__(f"{status or 'no response'} {message}")
        self.status = status


# t(:workflowErrorsRepeat)
def repeat(request):
    for attempt in range(attempts):
        if attempt > 0:
            time.sleep(2 ** (attempt - 1))
        status = 0
        try:
            response = request()
        except requests.RequestException as error:
            # t(:workflowErrorsNoResponse)
            print(error, file=sys.stderr)
            continue
        if response.ok:
            return response.json()["data"]
        status = response.status_code
        if status < 500:
            errors = response.json()["errors"]
            raise ApiError(status, errors["title"] or errors["detail"])
    raise ApiError(status, f"after {attempts} attempts")


def log_in():
    login = repeat(lambda: requests.post(f"{api}/auth/token", timeout=timeout, json={
        "client_id": os.environ.get("HACARUS_CLIENT_ID", "demo-client"),
        "client_secret": os.environ.get("HACARUS_CLIENT_SECRET", "demo-secret"),
        "grant_type": "client_credentials",
    }))
    session.headers["Authorization"] = f"Bearer {login['access_token']}"


def read(path):
    def request():
        return session.get(api + path, timeout=timeout)
    try:
        return repeat(request)
    except ApiError as error:
        if error.status != 401:
            raise
    # t(:workflowErrorsToken)
    log_in()
    return repeat(request)


for item_id in ("plate-new-01", "plate-new-99"):
    try:
        print(item_id, read(f"/v1/item/{item_id}")["status"])
    except ApiError as error:
        # t(:workflowErrorsReport)
        print(item_id, error)
