# continues: login
# --- shown from here ---
for language in en ja; do
  curl -s "$api/v1/item/plate-new-99" -H "Authorization: Bearer $token" -H "Accept-Language: $language"
  echo
done
