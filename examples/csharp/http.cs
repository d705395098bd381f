using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading;

// t(:sampleServerOrSandbox)
var api = Environment.GetEnvironmentVariable("HACARUS_API_URL") ?? "http://127.0.0.1:4010/api";
var id = Environment.GetEnvironmentVariable("HACARUS_CLIENT_ID") ?? "demo-client";
var secret = Environment.GetEnvironmentVariable("HACARUS_CLIENT_SECRET") ?? "demo-secret";
var http = new HttpClient();

Func<HttpMethod, string, HttpContent, HttpResponseMessage> send = (method, path, body) =>
  http.SendAsync(new HttpRequestMessage(method, api + path) { Content = body }).Result;
Func<HttpResponseMessage, JsonElement> read = response =>
{
  var json = JsonDocument.Parse(response.Content.ReadAsStringAsync().Result).RootElement;
  if (response.IsSuccessStatusCode) return json.GetProperty("data");
  var title = json.GetProperty("errors").GetProperty("title").GetString();
  throw new HttpRequestException((int)response.StatusCode + " " + title);
};
Func<object, HttpContent> jsonOf = body =>
  new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
Func<string, JsonElement> get = path => read(send(HttpMethod.Get, path, null));
Func<string, object, JsonElement> post = (path, body) => read(send(HttpMethod.Post, path, jsonOf(body)));

Action logIn = () =>
{
  var login = post("/auth/token",
    new { client_id = id, client_secret = secret, grant_type = "client_credentials" });

  // t(:sampleTokenEverywhere)
  http.DefaultRequestHeaders.Authorization =
    new AuthenticationHeaderValue("Bearer", login.GetProperty("access_token").GetString());
};
logIn();
