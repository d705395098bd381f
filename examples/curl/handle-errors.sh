# run: invalid
# continues: login
# --- shown from here ---
# t(:workflowErrorsRepeat)
get() {
  local attempt response
  for attempt in 1 2 3; do
    response=$(curl -sS -m 30 -w '\n%{http_code}' "$api$1" \
      -H "Authorization: Bearer $token")
    status=${response##*$'\n'}
    body=${response%$'\n'*}
    case $status in
      2*) return 0 ;;
      # t(:workflowErrorsToken)
      401) [ "$attempt" = 1 ] || break; log_in ;;
      5* | 000) sleep $((2 ** attempt)) ;;
      *) break ;;
    esac
  done
  return 1
}

# t(:workflowErrorsExpired)
token=expired

for item in plate-new-01 plate-new-99; do
  if get "/v1/item/$item"; then
    echo "$item $(jq -r .data.status <<< "$body")"
  else
    # t(:workflowErrorsReport)
    message=$(jq -r 'first(.errors.title, .errors.detail | select(length > 0))' <<< "$body")
    echo "$item $status $message"
  fi
done
