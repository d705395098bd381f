from login import api, session

for language in ("en", "ja"):
    headers = {"Accept-Language": language}
    response = session.get(f"{api}/v1/item/plate-new-99", headers=headers)
    print(response.text)
