# run: client=other-client
# --- shown from here ---
from login import api, session

with open("license.key", "rb") as file:
    answer = session.post(f"{api}/v1/license", files={"license": file})
answer.raise_for_status()
print(answer.json()["data"])
