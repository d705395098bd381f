# continues: login
# --- shown from here ---
curl "$api/v1/item/plate-new-01?show_annotations=true&show_assessments=true" \
  -H "Authorization: Bearer $token"
