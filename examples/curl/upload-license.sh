# run: client=other-client
# continues: login
# --- shown from here ---
curl "$api/v1/license" -H "Authorization: Bearer $token" -F license=@license.key
