# run: never
# --- shown from here ---
curl --version
jq --version
