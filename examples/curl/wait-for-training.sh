# continues: login
# --- shown from here ---
# t(:samplePollingTraining)
interval=1
limit=300

# t(:quickstartStopHelper)
set -eo pipefail

auth="Authorization: Bearer $token"

# t(:quickstartCallHelper)
call() {
  curl -sS --fail-with-body "$api$1" -H "$auth" "${@:2}" |
    jq '.data // error(.errors | tojson)'
}

wait_for_model() {
  local model status seen
  # t(:workflowWaitLimit)
  SECONDS=0
  while ((SECONDS < limit)); do
    model=$(call /v1/models | jq --arg id "$1" '.[] | select(.model_id == $id)')
    status=$(jq -r .status <<< "$model")
    [ "$status" = "$seen" ] || jq -r '"\(.name) \(.status)"' <<< "$model"
    seen=$status
    case $status in
      active)
        jq -r '"\(.ok_img_count) OK, \(.ng_img_count) NG"' <<< "$model"
        return
        ;;
      # t(:workflowWaitFailed)
      failed | deleted)
        echo "The training failed: $(jq -r '.status_text // .status' <<< "$model")" >&2
        return 1
        ;;
    esac
    sleep "$interval"
  done
  echo "Timed out: in training for $limit seconds." >&2
  return 1
}

id=$(call /v1/train -H 'Content-Type: application/json' -d '{
  "algorithm_id": "AE",
  "name": "plates-v2",
  "item_ids": ["plate-ok-01", "plate-ok-02"]
}' | jq -r .model_id)
wait_for_model "$id"
