# t(:sampleServerOrSandbox)
api=${HACARUS_API_URL:-http://127.0.0.1:4010/api}

log_in() {
  local credentials
  credentials=$(jq -n '{
    client_id: (env.HACARUS_CLIENT_ID // "demo-client"),
    client_secret: (env.HACARUS_CLIENT_SECRET // "demo-secret"),
    grant_type: "client_credentials"
  }')

  # t(:sampleTokenEverywhere)
  token=$(curl -sS "$api/auth/token" -H 'Content-Type: application/json' \
    -d @- -w '%{http_code}' <<< "$credentials" | jq -Rrs 'select(. != "000")
      | [.[:-3] | fromjson?][0] // error(.[-3:] + " The response is not JSON.")
      | .data.access_token // error(.errors | tojson)')
}
log_in
# t(:sampleLoginFailed)
[ -n "$token" ] || exit 1
