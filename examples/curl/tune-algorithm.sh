# continues: login
# --- shown from here ---
# t(:quickstartStopHelper)
set -eo pipefail

auth="Authorization: Bearer $token"

# t(:quickstartCallHelper)
call() {
  curl -sS --fail-with-body "$api$1" -H "$auth" "${@:2}" |
    jq '.data // error(.errors | tojson)'
}

# t(:workflowTuneParameters)
algorithm=$(call /v1/algorithms | jq '.[] | select(.algorithm_id == "AE")')
jq -r '.parameters[] | "\(.display_name) \(.data_type) \(.value)"' <<< "$algorithm"

# t(:workflowTuneOverride)
changes='{
  "Reconstruction error threshold": "2.5"
}'
training=$(jq --argjson changes "$changes" '
  (.parameters | INDEX(.display_name)) as $known |
  {
    algorithm_id,
    name: "plates-tuned",
    item_ids: ["plate-ok-01", "plate-ok-02"],
    override_params: [$changes | to_entries[] | {
      algorithm_parameter_id: ($known[.key].algorithm_parameter_id
        // error("The algorithm has no parameter “\(.key)”")),
      value
    }]
  }' <<< "$algorithm")
call /v1/train -H 'Content-Type: application/json' -d "$training" |
  jq -r '"\(.name) \(.status)"'
