# continues: login
# --- shown from here ---
# t(:samplePolling)
interval=1
limit=300

value() { grep -oE "\"$1\": *(\"[^\"]*\"|[0-9.]+)" | head -1 | sed -E 's/^"[^"]*": *"?//; s/"$//'; }

wait_for_model() {
  local status
  # t(:workflowWaitLimit)
  SECONDS=0
  while [ "$SECONDS" -lt "$limit" ]; do
    curl -s "$api/v1/models" -H "Authorization: Bearer $token" |
      tr -d '\n' | tr '{' '\n' | grep "$1" > model.json
    status=$(value status < model.json)
    case $status in
      active) echo "$(value name < model.json) $status"; return 0 ;;
      # t(:workflowWaitFailed)
      failed | deleted) echo "The training failed: $(value status_text < model.json)" >&2; return 1 ;;
    esac
    sleep "$interval"
  done
  echo "Timed out: in training for $limit seconds." >&2
  return 1
}

model=$(curl -s "$api/v1/train" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
  -d '{"algorithm_id": "AE", "name": "plates-v2", "item_ids": ["plate-ok-01", "plate-ok-02"]}' | value model_id)
wait_for_model "$model"
