npm install openapi-fetch

# t(:sampleTypes)
npx openapi-typescript en.json --output types.ts
