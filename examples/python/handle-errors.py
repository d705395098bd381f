# run: invalid
# --- shown from here ---
import time

import requests

from login import api, log_in, session


class ApiError(Exception):
    def __init__(self, status, errors):
        super().__init__(f"{status} {errors.get('title') or errors.get('detail')}")
        self.status = status


def send(method, path, attempts=3, **body):
    # t(:workflowErrorsRepeat)
    is_repeatable = method == "GET"
    for attempt in range(1, attempts + 1):
        may_repeat = attempt < attempts
        try:
            response = session.request(method, api + path, timeout=30, **body)
        except requests.ConnectionError:
            if not (is_repeatable and may_repeat):
                raise
            time.sleep(2 ** attempt)
            continue
        if response.ok:
            return response.json()["data"]
        # t(:workflowErrorsToken)
        if response.status_code == 401 and attempt == 1:
            log_in()
        elif response.status_code >= 500 and is_repeatable and may_repeat:
            time.sleep(2 ** attempt)
        else:
            raise ApiError(response.status_code, response.json()["errors"])


# t(:workflowErrorsExpired)
session.headers["Authorization"] = "Bearer expired"

for item_id in ("plate-new-01", "plate-new-99"):
    try:
        print(item_id, send("GET", f"/v1/item/{item_id}")["status"])
    except ApiError as error:
        # t(:workflowErrorsReport)
        print(item_id, error)
