// run: client=demo-client
// --- shown from here ---
// --- step ---
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading;

var api = Environment.GetEnvironmentVariable("HACARUS_API_URL");
var http = new HttpClient();

// t(:samplePollingTraining)
const int trainingInterval = 1;
const int trainingLimit = 300;
// t(:samplePollingPrediction)
const int predictionInterval = 1;
const int predictionLimit = 60;

// t(:quickstartCallHelper)
Func<HttpMethod, string, HttpContent, JsonElement> call = (method, path, body) =>
{
  var request = new HttpRequestMessage(method, api + path) { Content = body };
  var response = http.SendAsync(request).Result;
  var json = JsonDocument.Parse(response.Content.ReadAsStringAsync().Result).RootElement;
  if (response.IsSuccessStatusCode) return json.GetProperty("data");
  var title = json.GetProperty("errors").GetProperty("title").GetString();
  throw new Exception((int)response.StatusCode + " " + title);
};
Func<string, JsonElement> get = path => call(HttpMethod.Get, path, null);
Func<string, object, JsonElement> post = (path, body) => call(HttpMethod.Post, path,
  new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"));

var login = post("/auth/token", new
{
  client_id = Environment.GetEnvironmentVariable("HACARUS_CLIENT_ID"),
  client_secret = Environment.GetEnvironmentVariable("HACARUS_CLIENT_SECRET"),
  grant_type = "client_credentials"
});
http.DefaultRequestHeaders.Authorization =
  new AuthenticationHeaderValue("Bearer", login.GetProperty("access_token").GetString());
Console.WriteLine("Token for " + login.GetProperty("expires").GetInt32() / 86400 + " days");
// --- step ---
Func<string[], bool, List<string>> upload = (names, isTraining) =>
{
  var form = new MultipartFormDataContent();
  form.Add(new StringContent(isTraining ? "true" : "false"), "training");
  if (isTraining) form.Add(new StringContent("true"), "good");
  foreach (var name in names)
  {
    var file = new ByteArrayContent(File.ReadAllBytes(name));
    file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
    form.Add(file, "files", name);
  }
  var data = call(HttpMethod.Post, "/v1/upload", form);
  return data.GetProperty("item_ids").EnumerateArray().Select(id => id.GetString()).ToList();
};

var good = upload(new[] { "plate-ok-04.png", "plate-ok-05.png", "plate-ok-06.png" }, true);
Console.WriteLine(string.Join(" ", good));
// --- step ---
var algorithm = get("/v1/algorithms").EnumerateArray()
  .FirstOrDefault(one => one.GetProperty("name").GetString() == "Auto Classified Inspection");
if (algorithm.ValueKind == JsonValueKind.Undefined)
  throw new Exception("This server has no Auto Classified Inspection.");
var model = post("/v1/train", new
{
  algorithm_id = algorithm.GetProperty("algorithm_id").GetString(),
  name = "quickstart",
  item_ids = good
});
var modelId = model.GetProperty("model_id").GetString();

// t(:quickstartPollTraining)
for (var waited = 0; model.GetProperty("status").GetString() == "creating"; waited += trainingInterval)
{
  if (waited >= trainingLimit) throw new TimeoutException("In training for " + trainingLimit + " seconds.");
  Thread.Sleep(trainingInterval * 1000);
  model = get("/v1/models").EnumerateArray()
    .First(one => one.GetProperty("model_id").GetString() == modelId);
}
Console.WriteLine("Model: " + model.GetProperty("status").GetString());
if (model.GetProperty("status").GetString() != "active")
  throw new Exception("The training failed: "
    + (model.GetProperty("status_text").GetString() ?? model.GetProperty("status").GetString()));
// --- step ---
var plate = upload(new[] { "plate-ng-03.png" }, false).First();
post("/v1/serve", new { item_ids = new[] { plate }, model_id = modelId });

// t(:quickstartPollPrediction)
Func<JsonElement> getItem = () => get("/v1/item/" + plate + "?show_annotations=true");
Func<JsonElement, JsonElement> resultOf = one => one.GetProperty("models").EnumerateArray()
  .FirstOrDefault(result => result.GetProperty("model_id").GetString() == modelId);
var item = getItem();
for (var waited = 0; item.GetProperty("status").GetString() != "done"
  || resultOf(item).ValueKind == JsonValueKind.Undefined; waited += predictionInterval)
{
  if (waited >= predictionLimit) throw new TimeoutException("No result after " + predictionLimit + " seconds.");
  Thread.Sleep(predictionInterval * 1000);
  item = getItem();
}
Console.WriteLine("Item: " + item.GetProperty("status").GetString());
// --- step ---
var verdict = resultOf(item).GetProperty("aggregate");
Console.WriteLine(plate + ": " + verdict.GetProperty("label").GetString()
  + ", defects: " + verdict.GetProperty("detected_objects").GetDouble());
var image = item.GetProperty("images").EnumerateArray().First();
foreach (var box in image.GetProperty("annotations").EnumerateArray())
  Console.WriteLine("Box from (" + box.GetProperty("x_min").GetInt32() + ", " + box.GetProperty("y_min").GetInt32()
    + ") to (" + box.GetProperty("x_max").GetInt32() + ", " + box.GetProperty("y_max").GetInt32() + ")");

File.WriteAllBytes("result.png", http.GetByteArrayAsync(image.GetProperty("processed_url").GetString()).Result);
Console.WriteLine("Saved result.png");
