# continues: login
# --- shown from here ---
curl "$api/auth/app_version" -H "Authorization: Bearer $token"
