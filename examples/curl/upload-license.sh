# run: client=other-client
source "$(dirname "$0")/login.sh"
# --- shown from here ---
curl "$api/v1/license" -H "Authorization: Bearer $token" -F license=@license.key
