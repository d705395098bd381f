source "$(dirname "$0")/login.sh"
# --- shown from here ---
curl "$api/v1/import_models" -H "Authorization: Bearer $token" -F models=@models.zip
