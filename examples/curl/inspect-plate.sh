# continues: login
# --- shown from here ---
# t(:samplePollingPrediction)
interval=1
limit=60

# t(:quickstartStopHelper)
set -eo pipefail

# t(:demoCodeLogIn)
auth="Authorization: Bearer $token"
call() {
  curl -sS --fail-with-body "$api$1" -H "$auth" "${@:2}" |
    jq '.data // error(.errors | tojson)'
}

# t(:demoCodeUpload)
plate=$(call /v1/upload -F training=false -F files=@plate-new-01.png |
  jq -r '.item_ids[0]')

# t(:demoCodePredict)
model=$(call /v1/models | jq -r 'first(.[] | select(.context_default) | .model_id)')
jq -n --arg plate "$plate" --arg model "$model" \
  '{item_ids: [$plate], model_id: $model}' |
  call /v1/serve -H 'Content-Type: application/json' -d @- > /dev/null

# t(:demoCodeRead)
for ((waited = 0; waited < limit; waited += interval)); do
  sleep "$interval"
  result=$(call "/v1/item/$plate" | jq --arg model "$model" '
    select(.status == "done") | .images[0].model_results[]
    | select(.model_id == $model)')
  [ -z "$result" ] || break
done
if [ -z "$result" ]; then
  echo "Timed out: no result after $limit seconds." >&2
  exit 1
fi
jq -r '"\(.label) \(.detection_accuracy)"' <<< "$result"
