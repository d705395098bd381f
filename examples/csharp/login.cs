// continues: initialization
// --- shown from here ---
var credentials = new LoginParams(
  clientId: Environment.GetEnvironmentVariable("HACARUS_CLIENT_ID") ?? "demo-client",
  clientSecret: Environment.GetEnvironmentVariable("HACARUS_CLIENT_SECRET") ?? "demo-secret",
  grantType: "client_credentials"
);

// t(:sampleTokenKept)
var login = visualInspection.Login(credentials);
