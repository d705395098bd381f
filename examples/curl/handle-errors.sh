# run: invalid
# continues: login
# --- shown from here ---
# t(:workflowErrorsRepeat)
get() {
  local attempt status
  for attempt in 1 2 3; do
    status=$(curl -s -m 30 -o response.json -w '%{http_code}' "$api$1" -H "Authorization: Bearer $token")
    case $status in
      2*) return 0 ;;
      # t(:workflowErrorsToken)
      401) [ "$attempt" = 1 ] || break; log_in ;;
      5* | 000) sleep $((2 ** attempt)) ;;
      *) break ;;
    esac
  done
  # t(:workflowErrorsReport)
  echo "$1: $status $(grep -oE '"title": *"[^"]*"' response.json)"
  return 1
}

# t(:workflowErrorsExpired)
token=expired
get /v1/item/plate-new-01 && grep -oE '"status": *"[^"]*"' response.json
get /v1/item/plate-new-99 || echo 'not inspected'
