from login import api, session

response = session.get(f"{api}/v1/algorithms")
response.raise_for_status()

# t(:workflowTuneParameters)
algorithm = next(one for one in response.json()["data"] if one["algorithm_id"] == "AE")
for parameter in algorithm["parameters"]:
    print(parameter["display_name"], parameter["data_type"], parameter["value"])

# t(:workflowTuneOverride)
changes = {"Model size": "20000", "Epochs": "200"}
override_params = [
    {
        "algorithm_parameter_id": parameter["algorithm_parameter_id"],
        "value": changes[parameter["display_name"]],
    }
    for parameter in algorithm["parameters"]
    if parameter["display_name"] in changes
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
