# run: servers=2
# continues: login
# --- shown from here ---
models=$(curl -s "$api/v1/models" -H "Authorization: Bearer $token" |
  tr '{' '\n' | grep -E '"status": *"active"' | grep -oE '"model_id": *"[^"]*"' |
  sed -E 's/.*: *//' | paste -sd,)
curl -s "$api/v1/export_models" -H "Authorization: Bearer $token" \
  -H 'Content-Type: application/json' -d "{\"model_ids\": [$models]}" -o models.zip

# t(:workflowMoveServer)
api=${HACARUS_OTHER_API_URL:-http://127.0.0.1:4011/api}
log_in

# t(:workflowMoveImport)
curl -s "$api/v1/import_models" -H "Authorization: Bearer $token" -F models=@models.zip |
  grep -oE '"(name|status)": *"[^"]*"'
