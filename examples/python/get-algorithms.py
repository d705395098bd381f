from login import api, session

response = session.get(f"{api}/v1/algorithms")
response.raise_for_status()
for algorithm in response.json()["data"]:
    print(algorithm["algorithm_id"], algorithm["name"], len(algorithm["parameters"]))
