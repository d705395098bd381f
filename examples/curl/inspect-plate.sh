# continues: login
# --- shown from here ---
# t(:demoCodeLogIn)
header="Authorization: Bearer $token"

# t(:demoCodeUpload)
curl -sw "\n" "$api/v1/upload" -H "$header" \
  -F training=false -F files=@plate-new-01.png

# t(:demoCodePredict)
curl -sw "\n" "$api/v1/serve" -H "$header" \
  -H 'Content-Type: application/json' -d '{ "item_ids": ["plate-new-01"] }'

# t(:demoCodeRead)
for ((calls = 0; calls < 120; calls++)); do
  sleep 0.5
  item=$(curl -s "$api/v1/item/plate-new-01" -H "$header")
  grep -q '"status": *"pending"' <<< "$item" || break
done
grep -oE '"(label|detection_accuracy)": *("NG"|"OK"|[0-9]+)' <<< "$item" | sort -u
