export HACARUS_API_URL=http://127.0.0.1:4010/api
export HACARUS_CLIENT_ID=demo-client
export HACARUS_CLIENT_SECRET=demo-secret
dotnet run --project csharp/first-inspection
