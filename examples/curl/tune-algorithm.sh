# continues: login
# --- shown from here ---
# t(:workflowTuneParameters)
curl -s "$api/v1/algorithms" -H "Authorization: Bearer $token" |
  tr -d '\n' | sed 's/{"algorithm_id"/\n&/g' | grep '"AE"' > algorithm.json
sed 's/{"algorithm_parameter_id"/\n&/g' algorithm.json | grep -oE '"display_name": *"[^"]*", *"value": *"[^"]*"'

# t(:workflowTuneOverride)
parameter() {
  sed 's/{"algorithm_parameter_id"/\n&/g' algorithm.json | grep "\"$1\"" | grep -oE '[0-9]+' | head -1 | grep . ||
    echo "The algorithm has no parameter “$1”" >&2
}
curl -sS --fail-with-body "$api/v1/train" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' -d @- <<END |
{
  "algorithm_id": "AE",
  "name": "plates-tuned",
  "item_ids": ["plate-ok-01", "plate-ok-02"],
  "override_params": [
    {"algorithm_parameter_id": $(parameter 'Model size'), "value": "20000"},
    {"algorithm_parameter_id": $(parameter 'Epochs'), "value": "200"}
  ]
}
END
  grep -oE '"status": *"[^"]*"'
