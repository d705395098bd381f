# run: invalid
# --- shown from here ---
api=${HACARUS_API_URL:-http://127.0.0.1:4010/api}
# t(:workflowErrorsLimits)
attempts=3
timeout=30
# t(:workflowErrorsExpired)
token=expired

# t(:workflowErrorsRepeat)
repeat() {
  local attempt response
  for ((attempt = 1; ; attempt++)); do
    # t(:workflowErrorsNoResponse)
    response=$(curl -sS -m "$timeout" -w '\n%{http_code}' "$@") ||
      response=$'\n000'
    status=${response##*$'\n'}
    body=${response%$'\n'*}
    case $status in
      2*) return 0 ;;
      5* | 000)
        message="after $attempts attempts"
        ((attempt < attempts)) || return 1
        sleep $((2 ** (attempt - 1)))
        ;;
      *)
        message=$(jq -r 'first(.errors.title, .errors.detail | select(length > 0))' <<< "$body")
        return 1
        ;;
    esac
  done
}

log_in() {
  local credentials
  credentials=$(jq -n '{
    client_id: (env.HACARUS_CLIENT_ID // "demo-client"),
    client_secret: (env.HACARUS_CLIENT_SECRET // "demo-secret"),
    grant_type: "client_credentials"
  }')
  repeat "$api/auth/token" -H 'Content-Type: application/json' -d "$credentials" &&
    token=$(jq -r .data.access_token <<< "$body")
}

read_path() {
  repeat "$api$1" -H "Authorization: Bearer $token" && return 0
  [ "$status" = 401 ] || return 1
  # t(:workflowErrorsToken)
  log_in && repeat "$api$1" -H "Authorization: Bearer $token"
}

for item in plate-new-01 plate-new-99; do
  if read_path "/v1/item/$item"; then
    echo "$item $(jq -r .data.status <<< "$body")"
  else
    # t(:workflowErrorsReport)
    echo "$item ${status/000/no response} $message"
  fi
done
