# continues: login
# --- shown from here ---
# t(:samplePollingPrediction)
interval=1
limit=60
# t(:workflowLineName)
station=station-1
start=$(date -u +%Y%m%dT%H%M%SZ)
count=0
end=$((SECONDS + limit))

call() {
  local attempt response status
  for attempt in 1 2; do
    response=$(curl -sS -m $((end > SECONDS ? end - SECONDS : 1)) -w '\n%{http_code}' \
      "$api$1" -H "Authorization: Bearer $token" "${@:2}") || return
    status=${response##*$'\n'}
    body=${response%$'\n'*}
    [ "$status" = 401 ] || break
    # t(:workflowLineLogin)
    [ "$attempt" = 2 ] || log_in
  done
  [[ $status = 2* ]] || { echo "$status $body" >&2; return 1; }
}

call /v1/models || exit
model=$(jq -r 'first(.data[] | select(.context_default) | .model_id)' <<< "$body")

result_of() {
  while true; do
    # t(:workflowLineReadAgain)
    if call "/v1/item/$1?show_annotations=true"; then
      result=$(jq -r --arg model "$model" '
        .data | select(.status == "done") | .images[0] as {$model_results, $annotations}
        | $model_results[] | select(.model_id == $model)
        | [.label, .detection_accuracy, ($annotations[] | select(.model_id == $model)
          | "[\(.x_min),\(.y_min),\(.x_max),\(.y_max)]")]
        | join(" ")' <<< "$body")
      [ -z "$result" ] || return 0
    fi
    sleep "$interval"
    ((SECONDS < end)) || break
  done
  result='not inspected'
}

inspect() {
  local file id ids=() images=() index result
  for file in "$@"; do
    id=$station-$start-$((++count))
    ids+=("$id")
    images+=(-F "files=@$file;filename=$id.${file##*.}")
  done
  end=$((SECONDS + limit))
  # t(:workflowLineServe)
  if call /v1/upload -F training=false "${images[@]}" &&
    call /v1/serve -H 'Content-Type: application/json' -d "$(jq -n --arg model "$model" \
      '{item_ids: $ARGS.positional, model_id: $model}' --args "${ids[@]}")"; then
    for index in "${!ids[@]}"; do
      result_of "${ids[index]}"
      echo "${@:index + 1:1} $result"
    done
  else
    # t(:workflowLineFailed)
    printf '%s not inspected\n' "$@"
  fi
}

# t(:workflowLineArrivals)
if (($# > 0)); then
  inspect "$@"
else
  inspect plate-ok-04.png plate-ng-03.png
  inspect plate-new-01.png
fi
