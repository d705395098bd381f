# run: client=demo-client
# --- shown from here ---
# --- step ---
# t(:samplePolling)
interval=1
limit=300

# t(:quickstartStopHelper)
set -e

# t(:quickstartValueHelper)
value() {
  tr -d '\n' | grep -oE "\"$1\": *(\"[^\"]*\"|[0-9.]+)" | head -1 | sed -E 's/^"[^"]*": *"?//; s/"$//'
}

# t(:quickstartCallHelper)
call() {
  local path=$1 response
  shift
  response=$(curl -sS --fail-with-body "$HACARUS_API_URL$path" "$@") && echo "$response" && return
  echo "$path: $response" >&2
  return 1
}
json='Content-Type: application/json'

login=$(call /auth/token -H "$json" -d @- << END
{
  "client_id": "$HACARUS_CLIENT_ID",
  "client_secret": "$HACARUS_CLIENT_SECRET",
  "grant_type": "client_credentials"
}
END
)
auth="Authorization: Bearer $(value access_token <<< "$login")"
echo "Token for $(($(value expires <<< "$login") / 86400)) days"
# --- step ---
call /v1/upload -H "$auth" -F training=true -F good=true \
  -F files=@plate-ok-04.png -F files=@plate-ok-05.png -F files=@plate-ok-06.png
# --- step ---
algorithms=$(call /v1/algorithms -H "$auth")
algorithm=$(tr '{' '\n' <<< "$algorithms" | grep 'Auto Classified Inspection' | value algorithm_id)
training=$(call /v1/train -H "$auth" -H "$json" -d @- << END
{
  "algorithm_id": "$algorithm",
  "name": "quickstart",
  "item_ids": ["plate-ok-04", "plate-ok-05", "plate-ok-06"]
}
END
)
model=$(value model_id <<< "$training")

# t(:quickstartPollTraining)
for ((waited = 0; waited < limit; waited += interval)); do
  sleep "$interval"
  models=$(call /v1/models -H "$auth")
  status=$(tr '{' '\n' <<< "$models" | grep "$model" | value status)
  [ "$status" = creating ] || break
done
echo "Model: $status"
if [ "$status" = creating ]; then
  echo "Timed out: in training for $limit seconds." >&2
  exit 1
elif [ "$status" != active ]; then
  echo "The training failed: $(tr '{' '\n' <<< "$models" | grep "$model" | value status_text)" >&2
  exit 1
fi
# --- step ---
uploaded=$(call /v1/upload -H "$auth" -F training=false -F files=@plate-ng-03.png)
plate=$(grep -oE 'plate-ng-03' <<< "$uploaded")
call /v1/serve -H "$auth" -H "$json" -d "{\"item_ids\": [\"$plate\"], \"model_id\": \"$model\"}" > started.json

# t(:quickstartPollPrediction)
for ((waited = 0; waited < limit; waited += interval)); do
  sleep "$interval"
  item=$(call "/v1/item/$plate?show_annotations=true" -H "$auth")
  status=$(value status <<< "$item")
  [ "$status" = done ] && grep -q "$model" <<< "$item" && break
done
echo "Item: $status"
if ((waited >= limit)); then
  echo "Timed out: no result after $limit seconds." >&2
  exit 1
fi
# --- step ---
tr -d ' \n' <<< "$item" | grep -oE "\"model_id\":\"$model\",\"aggregate\":\{[^}]*\}" |
  grep -oE '"aggregate":.*'
tr -d ' \n' <<< "$item" | grep -oE '"[xy]_(min|max)":[0-9]+' | head -4

curl -sS --fail-with-body "$(value processed_url <<< "$item")" -o result.png
echo 'Saved result.png'
