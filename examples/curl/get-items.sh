# continues: login
# --- shown from here ---
curl "$api/v1/items" -H "Authorization: Bearer $token"
