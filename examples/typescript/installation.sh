npm install openapi-fetch

# t(:sampleTypes)
npx openapi-typescript t(:quickstartContractFile) --output types.ts
