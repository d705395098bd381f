source "$(dirname "$0")/login.sh"
# --- shown from here ---
curl "$api/v1/algorithms" -H "Authorization: Bearer $token"
