# run: client=demo-client
# --- shown from here ---
# --- step ---
# t(:samplePollingTraining)
training_interval=1
training_limit=300
# t(:samplePollingPrediction)
prediction_interval=1
prediction_limit=60

# t(:quickstartStopHelper)
set -eo pipefail

# t(:quickstartMissing)
for name in HACARUS_API_URL HACARUS_CLIENT_ID HACARUS_CLIENT_SECRET; do
  [ -n "${!name}" ] || { echo "Set the environment variable $name." >&2; exit 1; }
done
no_server() {
  [ "$1" != 7 ] || echo "No server at $HACARUS_API_URL. For the sandbox, start: node server.mjs" >&2
  return 1
}

# t(:quickstartCallHelper)
call() {
  { curl -sS --fail-with-body "$HACARUS_API_URL$1" "${@:2}" || no_server $?; } |
    jq -Rs 'select(. != "") | [fromjson?][0] // error("The response is not JSON.")
      | .data // error(.errors | tojson)'
}
json='Content-Type: application/json'

login=$(jq -n '{
  client_id: env.HACARUS_CLIENT_ID,
  client_secret: env.HACARUS_CLIENT_SECRET,
  grant_type: "client_credentials"
}' | call /auth/token -H "$json" -d @-)
auth="Authorization: Bearer $(jq -r .access_token <<< "$login")"
echo "Token for $(jq '.expires / 86400 | floor' <<< "$login") days"
# --- step ---
good=$(call /v1/upload -H "$auth" -F training=true -F good=true \
  -F files=@plate-ok-04.png -F files=@plate-ok-05.png -F files=@plate-ok-06.png)
jq -r '.item_ids | join(" ")' <<< "$good"
# --- step ---
algorithm=$(call /v1/algorithms -H "$auth" | jq -r '
  (.[] | select(.name == "Auto Classified Inspection") | .algorithm_id)
  // error("This server has no Auto Classified Inspection.")')
model=$(jq --arg algorithm "$algorithm" '{
  algorithm_id: $algorithm,
  name: "quickstart",
  item_ids
}' <<< "$good" | call /v1/train -H "$auth" -H "$json" -d @- | jq -r .model_id)

# t(:quickstartPollTraining)
for ((waited = 0; waited < training_limit; waited += training_interval)); do
  sleep "$training_interval"
  training=$(call /v1/models -H "$auth" |
    jq --arg id "$model" '.[] | select(.model_id == $id)')
  status=$(jq -r .status <<< "$training")
  [ "$status" = creating ] || break
done
echo "Model: $status"
if [ "$status" = creating ]; then
  echo "Timed out: in training for $training_limit seconds." >&2
  exit 1
elif [ "$status" != active ]; then
  echo "The training failed: $(jq -r '.status_text // .status' <<< "$training")" >&2
  exit 1
fi
# --- step ---
plate=$(call /v1/upload -H "$auth" -F training=false -F files=@plate-ng-03.png |
  jq -r '.item_ids[0]')
jq -n --arg plate "$plate" --arg model "$model" \
  '{item_ids: [$plate], model_id: $model}' |
  call /v1/serve -H "$auth" -H "$json" -d @- > /dev/null

# t(:quickstartPollPrediction)
for ((waited = 0; waited < prediction_limit; waited += prediction_interval)); do
  sleep "$prediction_interval"
  item=$(call "/v1/item/$plate?show_annotations=true" -H "$auth")
  result=$(jq --arg id "$model" '
    select(.status == "done") | .models[] | select(.model_id == $id)' <<< "$item")
  [ -z "$result" ] || break
done
if [ -z "$result" ]; then
  echo "Timed out: no result after $prediction_limit seconds." >&2
  exit 1
fi
echo "Item: $(jq -r .status <<< "$item")"
# --- step ---
jq -r --arg plate "$plate" '
  .aggregate | "\($plate): \(.label), defects: \(.detected_objects)"' <<< "$result"
jq -r '
  .images[0].annotations[]
  | "Box from (\(.x_min), \(.y_min)) to (\(.x_max), \(.y_max))"' <<< "$item"

type=$(curl -sSf "$(jq -r '.images[0].processed_url' <<< "$item")" \
  -o result -w '%{content_type}')
extension=${type#image/}
extension=${extension%%+*}
mv result "result.$extension"
echo "Saved result.$extension"
