# continues: login
# --- shown from here ---
# t(:sampleBox)
curl "$api/v1/image/1027/annotation" -H "Authorization: Bearer $token" \
  -H 'Content-Type: application/json' -d '{
  "annotations": [
    {"x_min": 212, "x_max": 268, "y_min": 140, "y_max": 171, "notes": "scratch"}
  ]
}'
