export HACARUS_API_URL=https://yourserverurl.com/api
export HACARUS_CLIENT_ID=your-client-id
export HACARUS_CLIENT_SECRET=your-client-secret
dotnet run --project csharp/first-inspection
