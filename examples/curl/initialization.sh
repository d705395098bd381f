# run: invalid
# --- shown from here ---
# t(:sampleServerOrSandbox)
api=${HACARUS_API_URL:-http://127.0.0.1:4010/api}

# t(:sampleErrorLanguageCurl)
curl "$api/auth/app_version" -H 'Accept-Language: ja'
