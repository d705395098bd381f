# continues: login
# --- shown from here ---
value() { grep -oE "\"$1\": *(\"[^\"]*\"|[0-9.]+)" | head -1 | sed -E 's/^"[^"]*": *"?//; s/"$//'; }

wait_for_model() {
  local status
  # t(:workflowWaitLimit)
  SECONDS=0
  while [ "$SECONDS" -lt "${2:-1800}" ]; do
    curl -s "$api/v1/models" -H "Authorization: Bearer $token" |
      tr -d '\n' | sed 's/{"model_id"/\n&/g' | grep "$1" > model.json
    status=$(value status < model.json)
    case $status in
      active) echo "$(value name < model.json) $status"; return 0 ;;
      # t(:workflowWaitFailed)
      failed | deleted) echo "$(value status_text < model.json)" >&2; return 1 ;;
    esac
    sleep 1
  done
  echo "timed out: $status" >&2
  return 1
}

model=$(curl -s "$api/v1/train" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
  -d '{"algorithm_id": "AE", "name": "plates-v2", "item_ids": ["plate-ok-01", "plate-ok-02"]}' | value model_id)
wait_for_model "$model"
