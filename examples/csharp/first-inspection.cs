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

async Task<List<string>> UploadAsync(string[] files, bool training, bool? good = null)
{
  using var form = new MultipartFormDataContent();
  form.Add(new StringContent(training ? "true" : "false"), "training");
  if (good != null) form.Add(new StringContent(good == true ? "true" : "false"), "good");
  foreach (var file in files) form.Add(Api.ImageOf(file), "files", Path.GetFileName(file));
  var data = await Api.ReadAsync(await Api.SendAsync(HttpMethod.Post, "/v1/upload", form));
  return data.GetProperty("item_ids").EnumerateArray().Select(id => id.GetString()!).ToList();
}

async Task<JsonElement> WaitUntilAsync(
  Func<JsonElement, bool> isDone,
  Func<Task<JsonElement>> readAsync,
  int interval,
  int limit)
{
  var clock = Stopwatch.StartNew();
  while (true)
  {
    var result = await readAsync();
    if (isDone(result)) return result;
    if (clock.Elapsed.TotalSeconds > limit)
      throw new TimeoutException($"{StatusOf(result)} after {limit} seconds");
    await Task.Delay(TimeSpan.FromSeconds(interval));
  }
}

string? StatusOf(JsonElement one) => one.GetProperty("status").GetString();

await Api.LogInAsync();

// t(:workflowUploadTraining)
var good = new[] { "plate-ok-04.png", "plate-ok-05.png", "plate-ok-06.png" };
var itemIds = await UploadAsync(good, true, true);
itemIds.AddRange(await UploadAsync(new[] { "plate-ng-02.png" }, true, false));

// t(:workflowTrain)
var body = new { algorithm_id = "IF", name = "plates-v2", item_ids = itemIds };
var model = await Api.PostAsync("/v1/train", body);
Console.WriteLine($"{model.GetProperty("name")} {StatusOf(model)}");
var modelId = model.GetProperty("model_id").GetString();
bool IsOfModel(JsonElement one) => one.GetProperty("model_id").GetString() == modelId;
async Task<JsonElement> GetModelAsync() =>
  (await Api.GetAsync("/v1/models")).EnumerateArray().First(IsOfModel);
model = await WaitUntilAsync(
  one => StatusOf(one) != "creating",
  GetModelAsync,
  trainingInterval,
  trainingLimit);
Console.WriteLine($"{model.GetProperty("name")} {StatusOf(model)}");
if (StatusOf(model) != "active")
{
  var reason = model.GetProperty("status_text").GetString() ?? StatusOf(model);
  throw new Exception($"The training failed: {reason}");
}

// t(:workflowPredict)
var itemId = (await UploadAsync(new[] { "plate-ng-03.png" }, false)).Single();
await Api.PostAsync("/v1/serve", new { item_ids = new[] { itemId }, model_id = modelId });
var item = await WaitUntilAsync(
  one => StatusOf(one) == "done" && one.GetProperty("models").EnumerateArray().Any(IsOfModel),
  () => Api.GetAsync($"/v1/item/{itemId}?show_annotations=true"),
  predictionInterval,
  predictionLimit);

// t(:workflowResult)
var image = item.GetProperty("images").EnumerateArray().First();
var verdict = item.GetProperty("models")
  .EnumerateArray()
  .First(IsOfModel)
  .GetProperty("aggregate");
var label = verdict.GetProperty("label");
var defects = verdict.GetProperty("detected_objects");
Console.WriteLine($"{itemId} {label} {defects}");
var sides = new[] { "x_min", "y_min", "x_max", "y_max" };
foreach (var box in image.GetProperty("annotations").EnumerateArray().Where(IsOfModel))
  Console.WriteLine(string.Join(" ", sides.Select(side => box.GetProperty(side))));

// t(:workflowPicture)
using var pictures = new HttpClient();
using var picture = await pictures.GetAsync(image.GetProperty("processed_url").GetString());
picture.EnsureSuccessStatusCode();
var result = $"result.{picture.Content.Headers.ContentType?.MediaType?.Split('/').Last()}";
await File.WriteAllBytesAsync(result, await picture.Content.ReadAsByteArrayAsync());
Console.WriteLine(result);
