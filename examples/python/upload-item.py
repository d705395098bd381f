import mimetypes

from login import api, session


def upload(names, **fields):
    # t(:sampleMediaType)
    files = [("files", (name, open(name, "rb"), mimetypes.guess_type(name)[0])) for name in names]
    response = session.post(f"{api}/v1/upload", data=fields, files=files)
    response.raise_for_status()
    return response.json()["data"]["item_ids"]


# t(:sampleUploadTraining)
print(*upload(["plate-ok-04.png", "plate-ok-05.png"], training="true", good="true"))
# t(:sampleUploadPrediction)
print(*upload(["plate-ng-02.png"], training="false"))
