# run: servers=2
# continues: login
# --- shown from here ---
# t(:quickstartStopHelper)
set -eo pipefail

models=$(curl -sS --fail-with-body "$api/v1/models" -H "Authorization: Bearer $token" |
  jq '{model_ids: [.data[] | select(.status == "active") | .model_id]}')
curl -sSf "$api/v1/export_models" -H "Authorization: Bearer $token" \
  -H 'Content-Type: application/json' -d "$models" -o models.zip

# t(:workflowMoveServer)
api=${HACARUS_OTHER_API_URL:-http://127.0.0.1:4011/api}
log_in

# t(:workflowMoveImport)
curl -sS --fail-with-body "$api/v1/import_models" -H "Authorization: Bearer $token" \
  -F models=@models.zip | jq -r '.data[] | "\(.name) \(.status)"'
