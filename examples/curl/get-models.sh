# continues: login
# --- shown from here ---
# t(:sampleModelsOfAlgorithm)
curl "$api/v1/models?algorithm_id=AE" -H "Authorization: Bearer $token"
