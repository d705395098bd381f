# continues: login
# --- shown from here ---
# t(:samplePollingTraining)
training_interval=1
training_limit=300
# t(:samplePollingPrediction)
prediction_interval=1
prediction_limit=60

# t(:quickstartStopHelper)
set -eo pipefail

auth="Authorization: Bearer $token"

# t(:quickstartCallHelper)
call() {
  curl -sS --fail-with-body "$api$1" -H "$auth" "${@:2}" |
    jq '.data // error(.errors | tojson)'
}
json='Content-Type: application/json'

result_of() {
  jq --arg id "$1" '
    select(.status == "done") | .images[0].model_results[] | select(.model_id == $id)'
}
inspect() {
  jq -n --arg id "$1" '{item_ids: ["plate-new-02"], model_id: $id}' |
    call /v1/serve -H "$json" -d @- > /dev/null
  for ((waited = 0; waited < prediction_limit; waited += prediction_interval)); do
    item=$(call /v1/item/plate-new-02)
    result=$(result_of "$1" <<< "$item")
    [ -z "$result" ] || return 0
    sleep "$prediction_interval"
  done
  echo "Timed out: no result after $prediction_limit seconds." >&2
  exit 1
}

# t(:workflowCorrectOverlooked)
first=$(call /v1/models | jq -r 'first(.[] | select(.context_default) | .model_id)')
inspect "$first"
jq -r .label <<< "$result"

# t(:workflowCorrectBoxes)
image=$(jq '.images[0].image_id' <<< "$item")
call "/v1/image/$image/annotation" -H "$json" -d '{
  "annotations": [
    {"x_min": 43, "x_max": 87, "y_min": 58, "y_max": 102, "notes": "dent"}
  ]
}' > /dev/null
call /v1/item/plate-new-02 | result_of "$first" |
  jq -r '"\(.computed.label) → \(.final.label)"'

# t(:workflowCorrectRetrain)
model=$(call /v1/train -H "$json" -d '{
  "algorithm_id": "RF",
  "name": "plates-corrected",
  "item_ids": ["plate-ok-01", "plate-ok-02", "plate-new-02"]
}')
id=$(jq -r .model_id <<< "$model")
jq -r '"\(.name) \(.status)"' <<< "$model"
for ((waited = 0; waited < training_limit; waited += training_interval)); do
  model=$(call /v1/models | jq --arg id "$id" '.[] | select(.model_id == $id)')
  status=$(jq -r .status <<< "$model")
  [ "$status" = creating ] || break
  sleep "$training_interval"
done
jq -r '"\(.name) \(.status)"' <<< "$model"
case $status in
  active) ;;
  creating) echo "Timed out: in training for $training_limit seconds." >&2; exit 1 ;;
  *) echo "The training failed: $(jq -r '.status_text // .status' <<< "$model")" >&2; exit 1 ;;
esac

# t(:workflowCorrectAgain)
inspect "$id"
echo "before: $(result_of "$first" <<< "$item" | jq -r .computed.label)"
echo "after: $(jq -r .computed.label <<< "$result")"
