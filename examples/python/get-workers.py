from login import api, session

response = session.get(f"{api}/v1/workers")
response.raise_for_status()

# t(:sampleWorkers)
workers = response.json()["data"]
print(len(workers["pending"]), len(workers["in_progress"]), len(workers["done"]))
