# run: client=other-client
# --- shown from here ---
from login import api, session

with open("license.key", "rb") as file:
    response = session.post(f"{api}/v1/license", files={"license": file})
response.raise_for_status()
uploaded = response.json()["data"]
print(uploaded["customer_id"], uploaded["status"])
