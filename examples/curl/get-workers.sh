source "$(dirname "$0")/login.sh"
# --- shown from here ---
curl "$api/v1/workers" -H "Authorization: Bearer $token"
