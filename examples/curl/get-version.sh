source "$(dirname "$0")/login.sh"
# --- shown from here ---
curl "$api/auth/app_version" -H "Authorization: Bearer $token"
