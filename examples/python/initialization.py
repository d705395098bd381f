import os

from hacarus_visual_inspection import VisualInspectionSDK

# t(:samplePythonLogin)
sdk = VisualInspectionSDK(
    os.environ.get("HACARUS_CLIENT_ID", "demo-client"),
    os.environ.get("HACARUS_CLIENT_SECRET", "demo-secret"),
    os.environ.get("HACARUS_API_URL", "http://127.0.0.1:4010/api"),
)
