# continues: login
# --- shown from here ---
curl "$api/v1/workers" -H "Authorization: Bearer $token"
