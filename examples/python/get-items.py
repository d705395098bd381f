from login import api, session

answer = session.get(f"{api}/v1/items")
answer.raise_for_status()
items = answer.json()["data"]

# t(:sampleItems)
for item in items["training"] + items["predict"]:
    print(item["item_id"], item["status"])
