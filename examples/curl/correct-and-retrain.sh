# continues: login
# --- shown from here ---
auth="Authorization: Bearer $token"
json='Content-Type: application/json'

# t(:workflowCorrectOverlooked)
curl -s "$api/v1/serve" -H "$auth" -H "$json" -d '{"item_ids": ["plate-new-02"]}' > started.json
for ((calls = 0; calls < 300; calls++)); do
  curl -s "$api/v1/item/plate-new-02" -H "$auth" | tr -d ' \n' > item.json
  grep -q '"status":"done"' item.json && break
  sleep 1
done
grep -oE '"(computed|final)":\{"label":"[A-Z]+"' item.json | head -2

# t(:workflowCorrectBoxes)
image=$(grep -oE '"image_id":[0-9]+' item.json | head -1 | grep -oE '[0-9]+')
curl -s "$api/v1/image/$image/annotation" -H "$auth" -H "$json" \
  -d '{"annotations": [{"x_min": 40, "x_max": 90, "y_min": 60, "y_max": 100, "notes": "dent"}]}'
echo
curl -s "$api/v1/item/plate-new-02" -H "$auth" | tr -d ' \n' |
  grep -oE '"(computed|final)":\{"label":"[A-Z]+"' | head -2

# t(:workflowCorrectRetrain)
curl -s "$api/v1/train" -H "$auth" -H "$json" -d '{
  "algorithm_id": "IF",
  "name": "plates-corrected",
  "item_ids": ["plate-ok-01", "plate-ok-02", "plate-new-02"]
}' | grep -oE '"(status|ok_img_count|ng_img_count)": *("[^"]*"|[0-9]+)'
