// run: never
// --- shown from here ---
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

static class Api
{
  // t(:sampleServerOrSandbox)
  public static string BaseUrl { get; set; } =
    Environment.GetEnvironmentVariable("HACARUS_API_URL") ?? "http://127.0.0.1:4010/api";

  public static HttpClient Http { get; } = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };

  // t(:sampleOneLine)
  static Api() =>
    AppDomain.CurrentDomain.UnhandledException += (_, unhandled) =>
    {
      var error = (Exception)unhandled.ExceptionObject;
      Console.Error.WriteLine(error.GetBaseException().Message);
      Environment.Exit(1);
    };

  public static async Task LogInAsync()
  {
    Http.DefaultRequestHeaders.Authorization = null;
    var login = await PostAsync("/auth/token", new
    {
      client_id = Environment.GetEnvironmentVariable("HACARUS_CLIENT_ID") ?? "demo-client",
      client_secret = Environment.GetEnvironmentVariable("HACARUS_CLIENT_SECRET") ?? "demo-secret",
      grant_type = "client_credentials"
    });

    // t(:sampleTokenEverywhere)
    var token = login.GetProperty("access_token").GetString();
    Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
  }

  public static async Task<JsonElement> GetAsync(string path) =>
    await ReadAsync(await SendAsync(HttpMethod.Get, path));

  public static async Task<JsonElement> PostAsync(string path, object body) =>
    await ReadAsync(await SendAsync(HttpMethod.Post, path, JsonOf(body)));

  public static Task<HttpResponseMessage> SendAsync(
    HttpMethod method,
    string path,
    HttpContent? body = null,
    CancellationToken token = default)
  {
    var request = new HttpRequestMessage(method, BaseUrl + path) { Content = body };
    return Http.SendAsync(request, token);
  }

  public static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
  {
    var text = await response.Content.ReadAsStringAsync();
    if (!response.IsSuccessStatusCode)
      throw new HttpRequestException($"{(int)response.StatusCode} {text}");
    return JsonSerializer.Deserialize<JsonElement>(text).GetProperty("data");
  }

  public static HttpContent JsonOf(object body) =>
    new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");

  public static HttpContent ImageOf(string file)
  {
    var image = new ByteArrayContent(File.ReadAllBytes(file));
    var type = Path.GetExtension(file).ToLowerInvariant() switch
    {
      ".png" => "image/png",
      ".tif" => "image/tiff",
      ".tiff" => "image/tiff",
      _ => "image/jpeg"
    };
    image.Headers.ContentType = new MediaTypeHeaderValue(type);
    return image;
  }
}
