// run: client=demo-client
// --- shown from here ---
// --- step ---
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

var api = Variable("HACARUS_API_URL");
using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };

// t(:samplePollingTraining)
const int trainingInterval = 1;
const int trainingLimit = 300;
// t(:samplePollingPrediction)
const int predictionInterval = 1;
const int predictionLimit = 60;

string Variable(string name) =>
  Environment.GetEnvironmentVariable(name) ?? throw Stop($"Set the environment variable {name}.");

Exception Stop(string message)
{
  Console.Error.WriteLine(message);
  Environment.Exit(1);
  return new Exception(message);
}

// t(:quickstartCallHelper)
async Task<JsonElement> CallAsync(HttpMethod method, string path, HttpContent? body = null)
{
  var status = 0;
  try
  {
    using var request = new HttpRequestMessage(method, api + path) { Content = body };
    using var response = await http.SendAsync(request);
    status = (int)response.StatusCode;
    var json = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
    if (response.IsSuccessStatusCode) return json.GetProperty("data");
    throw Stop($"{status} {json.GetProperty("errors").GetProperty("title")}");
  }
  catch (JsonException)
  {
    throw Stop($"{status} The response is not JSON.");
  }
  catch (TaskCanceledException error)
  {
    throw Stop($"{api}{path}: {error.Message}");
  }
  catch (HttpRequestException error)
  {
    var cause = error.GetBaseException();
    throw Stop(cause is SocketException { SocketErrorCode: SocketError.ConnectionRefused }
      ? $"No server at {api}. For the sandbox, start: node server.mjs"
      : $"{api}{path}: {cause.Message}");
  }
}

Task<JsonElement> GetAsync(string path) => CallAsync(HttpMethod.Get, path);

Task<JsonElement> PostAsync(string path, object body)
{
  var json = JsonSerializer.Serialize(body);
  var content = new StringContent(json, Encoding.UTF8, "application/json");
  return CallAsync(HttpMethod.Post, path, content);
}

var login = await PostAsync("/auth/token", new
{
  client_id = Variable("HACARUS_CLIENT_ID"),
  client_secret = Variable("HACARUS_CLIENT_SECRET"),
  grant_type = "client_credentials"
});
var token = login.GetProperty("access_token").GetString();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
Console.WriteLine($"Token for {login.GetProperty("expires").GetInt32() / 86400} days");
// --- step ---
async Task<string[]> UploadAsync(string[] files, bool training)
{
  using var form = new MultipartFormDataContent();
  form.Add(new StringContent(training ? "true" : "false"), "training");
  if (training) form.Add(new StringContent("true"), "good");
  foreach (var file in files)
  {
    var image = new ByteArrayContent(await File.ReadAllBytesAsync(file));
    var type = Path.GetExtension(file).ToLowerInvariant() switch
    {
      ".png" => "image/png",
      ".tif" => "image/tiff",
      ".tiff" => "image/tiff",
      _ => "image/jpeg"
    };
    image.Headers.ContentType = new MediaTypeHeaderValue(type);
    form.Add(image, "files", Path.GetFileName(file));
  }
  var data = await CallAsync(HttpMethod.Post, "/v1/upload", form);
  return data.GetProperty("item_ids").EnumerateArray().Select(id => id.GetString()!).ToArray();
}

var plates = new[] { "plate-ok-04.png", "plate-ok-05.png", "plate-ok-06.png" };
var good = await UploadAsync(plates, true);
Console.WriteLine(string.Join(" ", good));
// --- step ---
var algorithms = await GetAsync("/v1/algorithms");
var algorithm = algorithms.EnumerateArray()
  .FirstOrDefault(one => one.GetProperty("name").GetString() == "Auto Classified Inspection");
if (algorithm.ValueKind == JsonValueKind.Undefined)
  throw Stop("This server has no Auto Classified Inspection.");
var model = await PostAsync("/v1/train", new
{
  algorithm_id = algorithm.GetProperty("algorithm_id").GetString(),
  name = "quickstart",
  item_ids = good
});
var modelId = model.GetProperty("model_id").GetString();
bool IsOfModel(JsonElement one) => one.GetProperty("model_id").GetString() == modelId;
string? StatusOf(JsonElement one) => one.GetProperty("status").GetString();

// t(:quickstartPollTraining)
for (var waited = 0; StatusOf(model) == "creating"; waited += trainingInterval)
{
  if (waited >= trainingLimit)
    throw Stop($"Timed out: in training for {trainingLimit} seconds.");
  await Task.Delay(TimeSpan.FromSeconds(trainingInterval));
  model = (await GetAsync("/v1/models")).EnumerateArray().First(IsOfModel);
}
Console.WriteLine($"Model: {StatusOf(model)}");
if (StatusOf(model) != "active")
{
  var reason = model.GetProperty("status_text").GetString() ?? StatusOf(model);
  throw Stop($"The training failed: {reason}");
}
// --- step ---
var plate = (await UploadAsync(new[] { "plate-ng-03.png" }, false)).Single();
await PostAsync("/v1/serve", new { item_ids = new[] { plate }, model_id = modelId });

// t(:quickstartPollPrediction)
Task<JsonElement> GetItemAsync() => GetAsync($"/v1/item/{plate}?show_annotations=true");
JsonElement ResultOf(JsonElement one) =>
  one.GetProperty("models").EnumerateArray().FirstOrDefault(IsOfModel);
bool IsInspected(JsonElement one) =>
  StatusOf(one) == "done" && ResultOf(one).ValueKind != JsonValueKind.Undefined;
var item = await GetItemAsync();
for (var waited = 0; !IsInspected(item); waited += predictionInterval)
{
  if (waited >= predictionLimit)
    throw Stop($"Timed out: no result after {predictionLimit} seconds.");
  await Task.Delay(TimeSpan.FromSeconds(predictionInterval));
  item = await GetItemAsync();
}
Console.WriteLine($"Item: {StatusOf(item)}");
// --- step ---
var verdict = ResultOf(item).GetProperty("aggregate");
var label = verdict.GetProperty("label");
var defects = verdict.GetProperty("detected_objects");
Console.WriteLine($"{plate}: {label}, defects: {defects}");
var image = item.GetProperty("images").EnumerateArray().First();
foreach (var box in image.GetProperty("annotations").EnumerateArray())
{
  var topLeft = $"({box.GetProperty("x_min")}, {box.GetProperty("y_min")})";
  var bottomRight = $"({box.GetProperty("x_max")}, {box.GetProperty("y_max")})";
  Console.WriteLine($"Box from {topLeft} to {bottomRight}");
}

using var pictures = new HttpClient();
using var picture = await pictures.GetAsync(image.GetProperty("processed_url").GetString());
picture.EnsureSuccessStatusCode();
var file = $"result.{picture.Content.Headers.ContentType?.MediaType?.Split('/').Last()}";
await File.WriteAllBytesAsync(file, await picture.Content.ReadAsByteArrayAsync());
Console.WriteLine($"Saved {file}");
