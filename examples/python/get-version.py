from login import api, session

answer = session.get(f"{api}/auth/app_version")
answer.raise_for_status()
print(answer.json()["data"])
