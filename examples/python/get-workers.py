from login import api, session

answer = session.get(f"{api}/v1/workers")
answer.raise_for_status()

# t(:sampleWorkers)
workers = answer.json()["data"]
print(len(workers["pending"]), len(workers["in_progress"]), len(workers["done"]))
