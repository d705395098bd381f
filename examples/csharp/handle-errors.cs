using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading;

var api = Environment.GetEnvironmentVariable("HACARUS_API_URL") ?? "http://127.0.0.1:4010/api";
var id = Environment.GetEnvironmentVariable("HACARUS_CLIENT_ID") ?? "demo-client";
var secret = Environment.GetEnvironmentVariable("HACARUS_CLIENT_SECRET") ?? "demo-secret";
// t(:workflowErrorsLimits)
const int attempts = 3;
const int timeout = 30;
var http = new HttpClient { Timeout = TimeSpan.FromSeconds(timeout) };
// t(:workflowErrorsExpired)
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "expired");

Func<int, string, Exception> apiError = (code, message) =>
{
  var error = new HttpRequestException((code > 0 ? code.ToString() : "no response") + " " + message);
  error.Data["status"] = code;
  return error;
};

// t(:workflowErrorsRepeat)
Func<Func<HttpRequestMessage>, JsonElement> repeat = request =>
{
  for (var attempt = 1; ; attempt++)
  {
    var status = 0;
    var text = "";
    try
    {
      var response = http.SendAsync(request()).Result;
      status = (int)response.StatusCode;
      text = response.Content.ReadAsStringAsync().Result;
    }
    catch (AggregateException error)
    {
      // t(:workflowErrorsNoResponse)
      Console.Error.WriteLine(error.InnerException.Message);
    }
    if (status > 0 && status < 500)
    {
      var json = JsonDocument.Parse(text).RootElement;
      if (status < 300) return json.GetProperty("data");
      var errors = json.GetProperty("errors");
      var title = errors.GetProperty("title").GetString();
      throw apiError(status, string.IsNullOrEmpty(title) ? errors.GetProperty("detail").ToString() : title);
    }
    if (attempt == attempts) throw apiError(status, "after " + attempts + " attempts");
    Thread.Sleep(1000 << (attempt - 1));
  }
};

Action logIn = () =>
{
  var credentials = new { client_id = id, client_secret = secret, grant_type = "client_credentials" };
  var login = repeat(() => new HttpRequestMessage(HttpMethod.Post, api + "/auth/token")
  {
    Content = new StringContent(JsonSerializer.Serialize(credentials), Encoding.UTF8, "application/json")
  });
  http.DefaultRequestHeaders.Authorization =
    new AuthenticationHeaderValue("Bearer", login.GetProperty("access_token").GetString());
};

Func<string, JsonElement> read = path =>
{
  Func<HttpRequestMessage> request = () => new HttpRequestMessage(HttpMethod.Get, api + path);
  try
  {
    return repeat(request);
  }
  catch (HttpRequestException error) when (401.Equals(error.Data["status"]))
  {
    // t(:workflowErrorsToken)
    logIn();
    return repeat(request);
  }
};

foreach (var itemId in new[] { "plate-new-01", "plate-new-99" })
{
  try
  {
    Console.WriteLine(itemId + " " + read("/v1/item/" + itemId).GetProperty("status").GetString());
  }
  catch (HttpRequestException error)
  {
    // t(:workflowErrorsReport)
    Console.WriteLine(itemId + " " + error.Message);
  }
}
