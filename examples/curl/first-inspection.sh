# continues: login
# --- shown from here ---
# t(:samplePolling)
interval=1
limit=300

auth="Authorization: Bearer $token"
json='Content-Type: application/json'
value() { tr -d '\n' | grep -oE "\"$1\": *(\"[^\"]*\"|[0-9.]+)" | head -1 | sed -E 's/^"[^"]*": *"?//; s/"$//'; }

# t(:workflowUploadTraining)
curl -s "$api/v1/upload" -H "$auth" -F training=true -F good=true \
  -F files=@plate-ok-04.png -F files=@plate-ok-05.png -F files=@plate-ok-06.png > good.json
curl -s "$api/v1/upload" -H "$auth" -F training=true -F good=false -F files=@plate-ng-02.png > bad.json

# t(:workflowTrain)
model=$(curl -s "$api/v1/train" -H "$auth" -H "$json" -d '{
  "algorithm_id": "IF",
  "name": "plates-v2",
  "item_ids": ["plate-ok-04", "plate-ok-05", "plate-ok-06", "plate-ng-02"]
}' | value model_id)
for ((waited = 0; waited < limit; waited += interval)); do
  sleep "$interval"
  status=$(curl -s "$api/v1/models" -H "$auth" | tr '{' '\n' | grep "$model" | value status)
  [ "$status" = creating ] || break
done
echo "plates-v2 $status"
case $status in
  active) ;;
  creating) echo "Timed out: in training for $limit seconds." >&2; exit 1 ;;
  *) echo 'The training failed.' >&2; exit 1 ;;
esac

# t(:workflowPredict)
curl -s "$api/v1/upload" -H "$auth" -F training=false -F files=@plate-ng-03.png > new.json
curl -s "$api/v1/serve" -H "$auth" -H "$json" \
  -d "{\"item_ids\": [\"plate-ng-03\"], \"model_id\": \"$model\"}" > started.json
for ((waited = 0; waited < limit; waited += interval)); do
  sleep "$interval"
  curl -s "$api/v1/item/plate-ng-03?show_annotations=true" -H "$auth" > item.json
  [ "$(value status < item.json)" = done ] && grep -q "$model" item.json && break
done
if ((waited >= limit)); then echo "Timed out: no result after $limit seconds." >&2; exit 1; fi

# t(:workflowResult)
tr -d ' \n' < item.json | grep -oE "\"model_id\":\"$model\",\"aggregate\":\{[^}]*\}" |
  grep -oE '"aggregate":.*'
tr -d ' \n' < item.json | grep -oE '"[xy]_(min|max)":[0-9]+' | head -4

# t(:workflowPicture)
curl -s "$(value processed_url < item.json)" -o result.png
echo 'result.png'
