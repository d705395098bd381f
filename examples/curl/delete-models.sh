# continues: login
# --- shown from here ---
curl -X DELETE "$api/v1/model" -H "Authorization: Bearer $token" \
  -H 'Content-Type: application/json' \
  -d '{"model_ids": ["8c1d6a52-3f0e-4b7a-9d24-6e5b1c70f9d3"]}'
