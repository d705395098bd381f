from login import api, session

# t(:sampleBox)
box = {"x_min": 212, "x_max": 268, "y_min": 140, "y_max": 171, "notes": "scratch"}
response = session.post(f"{api}/v1/image/1027/annotation", json={"annotations": [box]})
response.raise_for_status()
print(response.json()["data"]["status"])
