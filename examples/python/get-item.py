from login import api, session

answer = session.get(f"{api}/v1/item/plate-new-01", params={
    "show_annotations": "true",
    "show_assessments": "true",
})
answer.raise_for_status()
for image in answer.json()["data"]["images"]:
    print(image["image_id"], image["raw_url"], image["processed_url"])
