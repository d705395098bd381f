# throws: POST /v1/upload: (body) must have required property 'files'
# --- shown from here ---
source "$(dirname "$0")/../curl/login.sh"
curl -s "$api/v1/upload" -H "Authorization: Bearer $token" -F training=true
