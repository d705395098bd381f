from login import api, session

response = session.get(f"{api}/auth/app_version")
response.raise_for_status()
print(response.json()["data"])
