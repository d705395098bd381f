# run: client=demo-client
# --- shown from here ---
# --- step ---
# t(:quickstartValueHelper)
value() {
  tr -d '\n' | grep -oE "\"$1\": *(\"[^\"]*\"|[0-9.]+)" | head -1 | sed -E 's/^"[^"]*": *"?//; s/"$//'
}

login=$(curl -s "$HACARUS_API_URL/auth/token" -H 'Content-Type: application/json' -d @- <<END
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
curl -s "$HACARUS_API_URL/v1/upload" -H "$auth" -F training=true -F good=true \
  -F files=@plate-ok-04.png -F files=@plate-ok-05.png -F files=@plate-ok-06.png
echo
# --- step ---
algorithm=$(curl -s "$HACARUS_API_URL/v1/algorithms" -H "$auth" | tr '{' '\n' |
  grep 'Auto Classified Inspection' | value algorithm_id)
model=$(curl -s "$HACARUS_API_URL/v1/train" -H "$auth" -H 'Content-Type: application/json' -d @- <<END | value model_id
{
  "algorithm_id": "$algorithm",
  "name": "quickstart",
  "item_ids": ["plate-ok-04", "plate-ok-05", "plate-ok-06"]
}
END
)

# t(:quickstartPollTraining)
for ((calls = 0; calls < 300; calls++)); do
  sleep 1
  status=$(curl -s "$HACARUS_API_URL/v1/models" -H "$auth" | tr '{' '\n' | grep "$model" | value status)
  [ "$status" = creating ] || break
done
echo "Model: $status"
# --- step ---
curl -s "$HACARUS_API_URL/v1/upload" -H "$auth" -F training=false -F files=@plate-ng-03.png > uploaded.json
curl -s "$HACARUS_API_URL/v1/serve" -H "$auth" -H 'Content-Type: application/json' \
  -d "{\"item_ids\": [\"plate-ng-03\"], \"model_id\": \"$model\"}" > started.json

# t(:quickstartPollPrediction)
for ((calls = 0; calls < 300; calls++)); do
  sleep 1
  curl -s "$HACARUS_API_URL/v1/item/plate-ng-03?show_annotations=true" -H "$auth" > item.json
  [ "$(value status < item.json)" = done ] && break
done
echo "Item: $(value status < item.json)"
# --- step ---
tr -d ' \n' < item.json | grep -oE '"aggregate":\{[^}]*\}'
tr -d ' \n' < item.json | grep -oE '"[xy]_(min|max)":[0-9]+' | head -4

curl -s "$(value processed_url < item.json)" -o result.png
echo 'Saved result.png'
