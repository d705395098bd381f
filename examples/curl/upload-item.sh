# continues: login
# --- shown from here ---
# t(:sampleUploadTraining)
curl "$api/v1/upload" -H "Authorization: Bearer $token" \
  -F training=true -F good=true \
  -F files=@plate-ok-04.png -F files=@plate-ok-05.png

# t(:sampleUploadPrediction)
curl "$api/v1/upload" -H "Authorization: Bearer $token" \
  -F training=false -F files=@plate-ng-02.png
