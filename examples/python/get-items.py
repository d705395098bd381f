from login import api, session

response = session.get(f"{api}/v1/items")
response.raise_for_status()
items = response.json()["data"]

# t(:sampleItems)
for item in items["training"] + items["predict"]:
    print(item["item_id"], item["status"])
