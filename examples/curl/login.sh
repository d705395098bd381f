# t(:sampleServerOrSandbox)
api=${HACARUS_API_URL:-http://127.0.0.1:4010/api}

log_in() {
  local response
  response=$(curl -s "$api/auth/token" -H 'Content-Type: application/json' -d @- <<END
{
  "client_id": "${HACARUS_CLIENT_ID:-demo-client}",
  "client_secret": "${HACARUS_CLIENT_SECRET:-demo-secret}",
  "grant_type": "client_credentials"
}
END
  )

  # t(:sampleTokenEverywhere)
  token=$(sed -E 's/.*"access_token": *"([^"]*)".*/\1/' <<< "$response")
}
log_in
