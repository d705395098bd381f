# continues: login
# --- shown from here ---
# t(:sampleResultModel)
model=5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa
item=$(curl -sS "$api/v1/item/plate-new-01?show_annotations=true" \
  -H "Authorization: Bearer $token")

# t(:sampleResultBoxes)
jq -r --arg model "$model" '
  .data.images[] | (
    (.model_results[] | select(.model_id == $model)
      | "\(.label) \(.detection_accuracy)"),
    (.annotations[] | select(.model_id == $model)
      | "\(.x_min) \(.y_min) \(.x_max) \(.y_max)")
  )' <<< "$item"
