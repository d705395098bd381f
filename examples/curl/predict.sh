# continues: login
# --- shown from here ---
# t(:sampleDefaultModel)
curl "$api/v1/serve" -H "Authorization: Bearer $token" \
  -H 'Content-Type: application/json' -d '{"item_ids": ["plate-new-01"]}'
