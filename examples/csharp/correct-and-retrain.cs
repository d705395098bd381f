// with: api
// --- shown from here ---
using System.Diagnostics;
using System.Text.Json;

// t(:samplePollingTraining)
const int trainingInterval = 1;
const int trainingLimit = 300;
// t(:samplePollingPrediction)
const int predictionInterval = 1;
const int predictionLimit = 60;

string? StatusOf(JsonElement one) => one.GetProperty("status").GetString();

JsonElement ImageOf(JsonElement item) => item.GetProperty("images").EnumerateArray().First();

JsonElement ResultOf(JsonElement item, string? modelId) =>
  ImageOf(item)
    .GetProperty("model_results")
    .EnumerateArray()
    .FirstOrDefault(one => one.GetProperty("model_id").GetString() == modelId);

async Task<JsonElement> InspectAsync(string itemId, string? modelId)
{
  await Api.PostAsync("/v1/serve", new { item_ids = new[] { itemId }, model_id = modelId });
  var clock = Stopwatch.StartNew();
  while (clock.Elapsed.TotalSeconds < predictionLimit)
  {
    var item = await Api.GetAsync($"/v1/item/{itemId}");
    var isThere = ResultOf(item, modelId).ValueKind != JsonValueKind.Undefined;
    if (StatusOf(item) == "done" && isThere) return item;
    await Task.Delay(TimeSpan.FromSeconds(predictionInterval));
  }
  throw new TimeoutException($"No result after {predictionLimit} seconds.");
}

await Api.LogInAsync();

// t(:workflowCorrectOverlooked)
var models = await Api.GetAsync("/v1/models");
var firstId = models.EnumerateArray()
  .First(one => one.GetProperty("context_default").GetBoolean())
  .GetProperty("model_id")
  .GetString();
var item = await InspectAsync("plate-new-02", firstId);
Console.WriteLine(ResultOf(item, firstId).GetProperty("label"));

// t(:workflowCorrectBoxes)
var box = new { x_min = 43, x_max = 87, y_min = 58, y_max = 102, notes = "dent" };
var imageId = ImageOf(item).GetProperty("image_id");
await Api.PostAsync($"/v1/image/{imageId}/annotation", new { annotations = new[] { box } });
var corrected = ResultOf(await Api.GetAsync("/v1/item/plate-new-02"), firstId);
var computed = corrected.GetProperty("computed").GetProperty("label");
Console.WriteLine($"{computed} → {corrected.GetProperty("final").GetProperty("label")}");

// t(:workflowCorrectRetrain)
var model = await Api.PostAsync("/v1/train", new
{
  algorithm_id = "RF",
  name = "plates-corrected",
  item_ids = new[] { "plate-ok-01", "plate-ok-02", "plate-new-02" }
});
Console.WriteLine($"{model.GetProperty("name")} {StatusOf(model)}");
var modelId = model.GetProperty("model_id").GetString();
var clock = Stopwatch.StartNew();
while (StatusOf(model) == "creating")
{
  if (clock.Elapsed.TotalSeconds > trainingLimit)
    throw new TimeoutException($"In training for {trainingLimit} seconds.");
  await Task.Delay(TimeSpan.FromSeconds(trainingInterval));
  models = await Api.GetAsync("/v1/models");
  model = models.EnumerateArray().First(one => one.GetProperty("model_id").GetString() == modelId);
}
Console.WriteLine($"{model.GetProperty("name")} {StatusOf(model)}");
if (StatusOf(model) != "active")
{
  var reason = model.GetProperty("status_text").GetString() ?? StatusOf(model);
  throw new Exception($"The training failed: {reason}");
}

// t(:workflowCorrectAgain)
item = await InspectAsync("plate-new-02", modelId);
foreach (var result in ImageOf(item).GetProperty("model_results").EnumerateArray())
{
  var when = result.GetProperty("model_id").GetString() == modelId ? "after" : "before";
  Console.WriteLine($"{when}: {result.GetProperty("computed").GetProperty("label")}");
}
