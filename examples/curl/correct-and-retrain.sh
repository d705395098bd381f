# continues: login
# --- shown from here ---
auth="Authorization: Bearer $token"
json='Content-Type: application/json'

# t(:workflowCorrectOverlooked)
inspect() {
  curl -sS --fail-with-body "$api/v1/serve" -H "$auth" -H "$json" -d "$1" > started.json
  for ((calls = 0; calls < 300; calls++)); do
    curl -sS --fail-with-body "$api/v1/item/plate-new-02" -H "$auth" | tr -d ' \n' > item.json
    grep -q '"status":"done"' item.json && break
    sleep 1
  done
}
inspect '{"item_ids": ["plate-new-02"]}'
grep -oE '"(computed|final)":\{"label":"[A-Z]+"' item.json | head -2

# t(:workflowCorrectBoxes)
image=$(grep -oE '"image_id":[0-9]+' item.json | head -1 | grep -oE '[0-9]+')
curl -s "$api/v1/image/$image/annotation" -H "$auth" -H "$json" \
  -d '{"annotations": [{"x_min": 43, "x_max": 87, "y_min": 58, "y_max": 102, "notes": "dent"}]}'
echo
curl -s "$api/v1/item/plate-new-02" -H "$auth" | tr -d ' \n' |
  grep -oE '"(computed|final)":\{"label":"[A-Z]+"' | head -2

# t(:workflowCorrectRetrain)
curl -sS --fail-with-body "$api/v1/train" -H "$auth" -H "$json" -d '{
  "algorithm_id": "RF",
  "name": "plates-corrected",
  "item_ids": ["plate-ok-01", "plate-ok-02", "plate-new-02"]
}' > training.json
model=$(grep -oE '"model_id": *"[^"]*"' training.json | grep -oE '[0-9a-f-]{36}')
for ((calls = 0; calls < 300; calls++)); do
  status=$(curl -sS --fail-with-body "$api/v1/models" -H "$auth" | tr '{' '\n' | grep "$model" |
    grep -oE '"status": *"[a-z]+"')
  grep -q creating <<< "$status" || break
  sleep 1
done
echo "$status"

# t(:workflowCorrectAgain)
inspect "{\"item_ids\": [\"plate-new-02\"], \"model_id\": \"$model\"}"
grep -oE '"computed":\{"label":"[A-Z]+"' item.json | head -2
