// with: api
// --- shown from here ---
using System.Diagnostics;
using System.Text.Json;

// t(:samplePollingPrediction)
const int interval = 1;
const int limit = 60;

// t(:demoCodeLogIn)
await Api.LogInAsync();

// t(:demoCodeUpload)
using var form = new MultipartFormDataContent();
form.Add(new StringContent("false"), "training");
form.Add(Api.ImageOf("plate-new-01.png"), "files", "plate-new-01.png");
var uploaded = await Api.ReadAsync(await Api.SendAsync(HttpMethod.Post, "/v1/upload", form));
var itemId = uploaded.GetProperty("item_ids").EnumerateArray().First().GetString();

// t(:demoCodePredict)
var models = await Api.GetAsync("/v1/models");
var modelId = models.EnumerateArray()
  .First(one => one.GetProperty("context_default").GetBoolean())
  .GetProperty("model_id")
  .GetString();
bool IsOfModel(JsonElement one) => one.GetProperty("model_id").GetString() == modelId;
await Api.PostAsync("/v1/serve", new { item_ids = new[] { itemId }, model_id = modelId });

// t(:demoCodeRead)
var clock = Stopwatch.StartNew();
var results = new List<JsonElement>();
while (results.Count == 0)
{
  if (clock.Elapsed.TotalSeconds > limit)
    throw new TimeoutException($"No result after {limit} seconds");
  await Task.Delay(TimeSpan.FromSeconds(interval));
  var item = await Api.GetAsync($"/v1/item/{itemId}");
  if (item.GetProperty("status").GetString() != "done") continue;
  var image = item.GetProperty("images").EnumerateArray().First();
  results = image.GetProperty("model_results").EnumerateArray().Where(IsOfModel).ToList();
}
var result = results.First();
Console.WriteLine($"{result.GetProperty("label")} {result.GetProperty("detection_accuracy")}");
