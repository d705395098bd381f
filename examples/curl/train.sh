# continues: login
# --- shown from here ---
curl "$api/v1/train" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' -d '{
  "algorithm_id": "AE",
  "name": "plates-v1",
  "item_ids": ["plate-ok-01", "plate-ok-02"]
}'
