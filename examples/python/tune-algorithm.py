from login import api, session

response = session.get(f"{api}/v1/algorithms")
response.raise_for_status()

# t(:workflowTuneParameters)
algorithm = next(one for one in response.json()["data"] if one["algorithm_id"] == "AE")
for parameter in algorithm["parameters"]:
    print(parameter["display_name"], parameter["data_type"], parameter["value"])

# t(:workflowTuneOverride)
changes = {"Reconstruction error threshold": "2.5"}
ids = {one["display_name"]: one["algorithm_parameter_id"] for one in algorithm["parameters"]}
for name in changes:
    if name not in ids:
        raise SystemExit(f"{algorithm['name']} has no parameter “{name}”")
override_params = [
    {"algorithm_parameter_id": ids[name], "value": value} for name, value in changes.items()
]

response = session.post(f"{api}/v1/train", json={
    "algorithm_id": "AE",
    "name": "plates-tuned",
    "item_ids": ["plate-ok-01", "plate-ok-02"],
    "override_params": override_params,
})
response.raise_for_status()
model = response.json()["data"]
print(model["name"], model["status"])
