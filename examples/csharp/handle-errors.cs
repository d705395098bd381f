// run: invalid
// --- shown from here ---
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

var api = Environment.GetEnvironmentVariable("HACARUS_API_URL") ?? "http://127.0.0.1:4010/api";
// t(:workflowErrorsLimits)
const int attempts = 3;
const int timeout = 30;
using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(timeout) };
// t(:workflowErrorsConnections)
http.DefaultRequestHeaders.ConnectionClose = true;
// t(:workflowErrorsExpired)
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "expired");

// t(:workflowErrorsRepeat)
async Task<JsonElement> RepeatAsync(Func<HttpRequestMessage> request)
{
  for (var attempt = 1; ; attempt++)
  {
    var status = 0;
    try
    {
      using var response = await http.SendAsync(request());
      var text = await response.Content.ReadAsStringAsync();
      status = (int)response.StatusCode;
      if (status < 500)
      {
        var json = JsonSerializer.Deserialize<JsonElement>(text);
        if (response.IsSuccessStatusCode) return json.GetProperty("data");
        var errors = json.GetProperty("errors");
        var title = errors.GetProperty("title").GetString();
        if (string.IsNullOrEmpty(title)) title = errors.GetProperty("detail").ToString();
        throw new ApiException(status, title);
      }
    }
    catch (Exception error) when (error is HttpRequestException || error is TaskCanceledException)
    {
      // t(:workflowErrorsNoResponse)
      Console.Error.WriteLine(error.Message);
    }
    if (attempt == attempts) throw new ApiException(status, $"after {attempts} attempts");
    await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt - 1)));
  }
}

async Task LogInAsync()
{
  var credentials = JsonSerializer.Serialize(new
  {
    client_id = Environment.GetEnvironmentVariable("HACARUS_CLIENT_ID") ?? "demo-client",
    client_secret = Environment.GetEnvironmentVariable("HACARUS_CLIENT_SECRET") ?? "demo-secret",
    grant_type = "client_credentials"
  });
  var login = await RepeatAsync(() => new HttpRequestMessage(HttpMethod.Post, api + "/auth/token")
  {
    Content = new StringContent(credentials, Encoding.UTF8, "application/json")
  });
  var token = login.GetProperty("access_token").GetString();
  http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
}

async Task<JsonElement> ReadAsync(string path)
{
  HttpRequestMessage Request() => new HttpRequestMessage(HttpMethod.Get, api + path);
  try
  {
    return await RepeatAsync(Request);
  }
  catch (ApiException error) when (error.Status == 401)
  {
    // t(:workflowErrorsToken)
    await LogInAsync();
    return await RepeatAsync(Request);
  }
}

foreach (var itemId in new[] { "plate-new-01", "plate-new-99" })
{
  try
  {
    var item = await ReadAsync($"/v1/item/{itemId}");
    Console.WriteLine($"{itemId} {item.GetProperty("status")}");
  }
  catch (ApiException error)
  {
    // t(:workflowErrorsReport)
    Console.WriteLine($"{itemId} {error.Message}");
  }
}

class ApiException : Exception
{
  public int Status { get; }

  public ApiException(int status, string message)
    : base($"{(status > 0 ? $"{status}" : "no response")} {message}") => Status = status;
}
