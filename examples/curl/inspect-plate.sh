# continues: login
# --- shown from here ---
# t(:samplePolling)
interval=1
limit=300

# t(:demoCodeLogIn)
header="Authorization: Bearer $token"

# t(:demoCodeUpload)
curl -sw "\n" "$api/v1/upload" -H "$header" \
  -F training=false -F files=@plate-new-01.png

# t(:demoCodePredict)
model=$(curl -s "$api/v1/models" -H "$header" | tr -d ' \n' | tr '{' '\n' |
  grep '"context_default":true' | grep -oE '[0-9a-f-]{36}' | head -1)
curl -sw "\n" "$api/v1/serve" -H "$header" -H 'Content-Type: application/json' \
  -d "{ \"item_ids\": [\"plate-new-01\"], \"model_id\": \"$model\" }"

# t(:demoCodeRead)
for ((waited = 0; waited < limit; waited += interval)); do
  sleep "$interval"
  item=$(curl -s "$api/v1/item/plate-new-01" -H "$header" | tr -d ' \n')
  grep -q '"status":"done"' <<< "$item" && break
done
if ((waited >= limit)); then echo "Timed out: no result after $limit seconds." >&2; exit 1; fi
grep -oE "\"model_id\":\"$model\".*" <<< "$item" |
  grep -oE '"(label|detection_accuracy)":("NG"|"OK"|[0-9]+)' | head -2
