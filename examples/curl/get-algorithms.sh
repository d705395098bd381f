# continues: login
# --- shown from here ---
curl "$api/v1/algorithms" -H "Authorization: Bearer $token"
