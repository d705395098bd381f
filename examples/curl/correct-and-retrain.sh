# continues: login
# --- shown from here ---
# t(:samplePolling)
interval=1
limit=300

auth="Authorization: Bearer $token"
json='Content-Type: application/json'

# t(:workflowCorrectOverlooked)
inspect() {
  curl -sS --fail-with-body "$api/v1/serve" -H "$auth" -H "$json" \
    -d "{\"item_ids\": [\"plate-new-02\"], \"model_id\": \"$1\"}" > started.json
  for ((waited = 0; waited < limit; waited += interval)); do
    curl -sS --fail-with-body "$api/v1/item/plate-new-02" -H "$auth" | tr -d ' \n' > item.json
    grep '"status":"done"' item.json | grep -q "$1" && return
    sleep "$interval"
  done
  echo "Timed out: no result after $limit seconds." >&2
  exit 1
}
result_of() {
  grep -oE "\"model_id\":\"$1\".*" | grep -oE '"(computed|final)":\{"label":"[A-Z]+"' | head -2
}
first=$(curl -sS --fail-with-body "$api/v1/models" -H "$auth" | tr -d ' \n' | tr '{' '\n' |
  grep '"context_default":true' | grep -oE '[0-9a-f-]{36}' | head -1)
inspect "$first"
result_of "$first" < item.json

# t(:workflowCorrectBoxes)
image=$(grep -oE '"image_id":[0-9]+' item.json | head -1 | grep -oE '[0-9]+')
curl -s "$api/v1/image/$image/annotation" -H "$auth" -H "$json" \
  -d '{"annotations": [{"x_min": 43, "x_max": 87, "y_min": 58, "y_max": 102, "notes": "dent"}]}'
echo
curl -s "$api/v1/item/plate-new-02" -H "$auth" | tr -d ' \n' | result_of "$first"

# t(:workflowCorrectRetrain)
curl -sS --fail-with-body "$api/v1/train" -H "$auth" -H "$json" -d '{
  "algorithm_id": "RF",
  "name": "plates-corrected",
  "item_ids": ["plate-ok-01", "plate-ok-02", "plate-new-02"]
}' > training.json
model=$(grep -oE '"model_id": *"[^"]*"' training.json | grep -oE '[0-9a-f-]{36}')
for ((waited = 0; waited < limit; waited += interval)); do
  status=$(curl -sS --fail-with-body "$api/v1/models" -H "$auth" | tr '{' '\n' | grep "$model" |
    grep -oE '"status": *"[a-z]+"')
  grep -q creating <<< "$status" || break
  sleep "$interval"
done
echo "$status"
case $status in
  *active*) ;;
  *creating*) echo "Timed out: in training for $limit seconds." >&2; exit 1 ;;
  *) echo 'The training failed.' >&2; exit 1 ;;
esac

# t(:workflowCorrectAgain)
inspect "$model"
grep -oE '"computed":\{"label":"[A-Z]+"' item.json | head -2
