# continues: login
# --- shown from here ---
curl "$api/v1/import_models" -H "Authorization: Bearer $token" -F models=@models.zip
