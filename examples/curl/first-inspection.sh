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

# t(:workflowUploadTraining)
good=$(call /v1/upload -F training=true -F good=true \
  -F files=@plate-ok-04.png -F files=@plate-ok-05.png -F files=@plate-ok-06.png)
bad=$(call /v1/upload -F training=true -F good=false -F files=@plate-ng-02.png)

# t(:workflowTrain)
model=$(jq -n --argjson good "$good" --argjson bad "$bad" '{
  algorithm_id: "IF",
  name: "plates-v2",
  item_ids: ($good.item_ids + $bad.item_ids)
}' | call /v1/train -H "$json" -d @-)
jq -r '"\(.name) \(.status)"' <<< "$model"
id=$(jq -r .model_id <<< "$model")
for ((waited = 0; waited < training_limit; waited += training_interval)); do
  sleep "$training_interval"
  model=$(call /v1/models | jq --arg id "$id" '.[] | select(.model_id == $id)')
  status=$(jq -r .status <<< "$model")
  [ "$status" = creating ] || break
done
jq -r '"\(.name) \(.status)"' <<< "$model"
case $status in
  active) ;;
  creating) echo "Timed out: in training for $training_limit seconds." >&2; exit 1 ;;
  *) echo "The training failed: $(jq -r '.status_text // .status' <<< "$model")" >&2; exit 1 ;;
esac

# t(:workflowPredict)
plate=$(call /v1/upload -F training=false -F files=@plate-ng-03.png |
  jq -r '.item_ids[0]')
jq -n --arg plate "$plate" --arg id "$id" '{item_ids: [$plate], model_id: $id}' |
  call /v1/serve -H "$json" -d @- > /dev/null
for ((waited = 0; waited < prediction_limit; waited += prediction_interval)); do
  sleep "$prediction_interval"
  item=$(call "/v1/item/$plate?show_annotations=true")
  result=$(jq --arg id "$id" '
    select(.status == "done") | .models[] | select(.model_id == $id)' <<< "$item")
  [ -z "$result" ] || break
done
if [ -z "$result" ]; then
  echo "Timed out: no result after $prediction_limit seconds." >&2
  exit 1
fi

# t(:workflowResult)
jq -r --arg plate "$plate" '
  .aggregate | "\($plate) \(.label) \(.detected_objects)"' <<< "$result"
jq -r --arg id "$id" '
  .images[0].annotations[] | select(.model_id == $id)
  | "\(.x_min) \(.y_min) \(.x_max) \(.y_max)"' <<< "$item"

# t(:workflowPicture)
type=$(curl -sSf "$(jq -r '.images[0].processed_url' <<< "$item")" \
  -o result -w '%{content_type}')
extension=${type#image/}
extension=${extension%%+*}
mv result "result.$extension"
echo "result.$extension"
