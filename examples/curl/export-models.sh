# continues: login
# --- shown from here ---
curl "$api/v1/export_models" -H "Authorization: Bearer $token" \
  -H 'Content-Type: application/json' \
  -d '{"model_ids": ["5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa"]}' -o models.zip
