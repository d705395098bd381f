from login import api, session

answer = session.get(f"{api}/v1/algorithms")
answer.raise_for_status()
for algorithm in answer.json()["data"]:
    print(algorithm["algorithm_id"], algorithm["name"], len(algorithm["parameters"]))
