# continues: login
# --- shown from here ---
# t(:samplePolling)
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
json='Content-Type: application/json'

# t(:workflowUploadTraining)
good=$(call /v1/upload -F training=true -F good=true \
  -F files=@plate-ok-04.png -F files=@plate-ok-05.png -F files=@plate-ok-06.png)
bad=$(call /v1/upload -F training=true -F good=false -F files=@plate-ng-02.png)

# t(:workflowTrain)
id=$(jq -n --argjson good "$good" --argjson bad "$bad" '{
  algorithm_id: "IF",
  name: "plates-v2",
  item_ids: ($good.item_ids + $bad.item_ids)
}' | call /v1/train -H "$json" -d @- | jq -r .model_id)
for ((waited = 0; waited < limit; waited += interval)); do
  sleep "$interval"
  model=$(call /v1/models | jq --arg id "$id" '.[] | select(.model_id == $id)')
  status=$(jq -r .status <<< "$model")
  [ "$status" = creating ] || break
done
jq -r '"\(.name) \(.status)"' <<< "$model"
case $status in
  active) ;;
  creating) echo "Timed out: in training for $limit seconds." >&2; exit 1 ;;
  *) echo "The training failed: $(jq -r .status_text <<< "$model")" >&2; exit 1 ;;
esac

# t(:workflowPredict)
plate=$(call /v1/upload -F training=false -F files=@plate-ng-03.png |
  jq -r '.item_ids[0]')
jq -n --arg plate "$plate" --arg id "$id" '{item_ids: [$plate], model_id: $id}' |
  call /v1/serve -H "$json" -d @- > /dev/null
for ((waited = 0; waited < limit; waited += interval)); do
  sleep "$interval"
  item=$(call "/v1/item/$plate?show_annotations=true")
  result=$(jq --arg id "$id" '
    select(.status == "done") | .models[] | select(.model_id == $id)' <<< "$item")
  [ -z "$result" ] || break
done
if [ -z "$result" ]; then
  echo "Timed out: no result after $limit seconds." >&2
  exit 1
fi

# t(:workflowResult)
echo "$plate $(jq -c .aggregate <<< "$result")"
jq -c '.images[0].annotations[] | {x_min, y_min, x_max, y_max}' <<< "$item"

# t(:workflowPicture)
curl -sSf "$(jq -r '.images[0].processed_url' <<< "$item")" -o result.png
echo 'result.png'
