from login import api, session

# t(:sampleResultModel)
model_id = "5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa"
response = session.get(f"{api}/v1/item/plate-new-01", params={"show_annotations": "true"})
response.raise_for_status()

for image in response.json()["data"]["images"]:
    for result in image["model_results"]:
        if result["model_id"] == model_id:
            print(result["label"], result["detection_accuracy"])
    # t(:sampleResultBoxes)
    for box in image["annotations"]:
        if box["model_id"] == model_id:
            print(box["x_min"], box["y_min"], box["x_max"], box["y_max"])
