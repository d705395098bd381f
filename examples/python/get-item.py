from login import api, session

response = session.get(f"{api}/v1/item/plate-new-01", params={
    "show_annotations": "true",
    "show_assessments": "true",
})
response.raise_for_status()
for image in response.json()["data"]["images"]:
    print(image["image_id"], image["raw_url"], image["processed_url"])
