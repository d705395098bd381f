source "$(dirname "$0")/login.sh"
# --- shown from here ---
curl "$api/v1/items" -H "Authorization: Bearer $token"
