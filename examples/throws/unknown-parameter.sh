# throws: query parameter “colour” is not in the contract
# --- shown from here ---
source "$(dirname "$0")/../curl/login.sh"
curl -s "$api/v1/models?colour=red" -H "Authorization: Bearer $token"
