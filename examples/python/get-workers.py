from login import api, session

response = session.get(f"{api}/v1/workers")
response.raise_for_status()

# t(:sampleWorkers)
workers = response.json()["data"]
print("pending", len(workers["pending"]))
print("in progress", len(workers["in_progress"]))
print("done", len(workers["done"]))
