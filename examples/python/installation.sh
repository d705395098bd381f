# t(:samplePythonPackage)
pip install hacarus_visual_inspection

# t(:samplePythonRequests)
pip install requests
