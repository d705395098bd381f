// with: api
// --- shown from here ---
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;

// t(:samplePollingPrediction)
const int interval = 1;
const int limit = 60;
// t(:workflowLineName)
const string station = "station-1";
var start = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
var count = 0;
var clock = Stopwatch.StartNew();

async Task<JsonElement> CallAsync(
  HttpMethod method,
  string path,
  Func<HttpContent?> body,
  double end)
{
  async Task<HttpResponseMessage> SendAsync()
  {
    var seconds = Math.Max(end - clock.Elapsed.TotalSeconds, 1);
    using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
    return await Api.SendAsync(method, path, body(), timeout.Token);
  }
  var response = await SendAsync();
  if (response.StatusCode == HttpStatusCode.Unauthorized)
  {
    // t(:workflowLineLogin)
    await Api.LogInAsync();
    response = await SendAsync();
  }
  return await Api.ReadAsync(response);
}

await Api.LogInAsync();
var models = await Api.GetAsync("/v1/models");
var modelId = models.EnumerateArray()
  .First(one => one.GetProperty("context_default").GetBoolean())
  .GetProperty("model_id")
  .GetString();
bool IsOfModel(JsonElement one) => one.GetProperty("model_id").GetString() == modelId;

async Task<string> ResultOfAsync(string itemId, double end)
{
  do
  {
    try
    {
      var path = $"/v1/item/{itemId}?show_annotations=true";
      var item = await CallAsync(HttpMethod.Get, path, () => null, end);
      var image = item.GetProperty("images").EnumerateArray().First();
      var results = image.GetProperty("model_results").EnumerateArray().Where(IsOfModel).ToList();
      if (item.GetProperty("status").GetString() == "done" && results.Count > 0)
      {
        var sides = new[] { "x_min", "y_min", "x_max", "y_max" };
        var boxes = image.GetProperty("annotations")
          .EnumerateArray()
          .Where(IsOfModel)
          .Select(box => $" [{string.Join(",", sides.Select(side => box.GetProperty(side)))}]");
        var result = results.First();
        var label = result.GetProperty("label");
        var accuracy = result.GetProperty("detection_accuracy");
        return $"{label} {accuracy}{string.Concat(boxes)}";
      }
    }
    catch (Exception error)
    {
      // t(:workflowLineReadAgain)
      Console.Error.WriteLine(error.Message);
    }
    await Task.Delay(TimeSpan.FromSeconds(interval));
  } while (clock.Elapsed.TotalSeconds < end);
  return "not inspected";
}

async Task InspectAsync(params string[] files)
{
  var ids = files.Select(_ => $"{station}-{start}-{++count}").ToList();
  var end = clock.Elapsed.TotalSeconds + limit;
  try
  {
    await CallAsync(HttpMethod.Post, "/v1/upload", () =>
    {
      var form = new MultipartFormDataContent { { new StringContent("false"), "training" } };
      foreach (var (id, file) in ids.Zip(files, (id, file) => (id, file)))
        form.Add(Api.ImageOf(file), "files", id + Path.GetExtension(file));
      return form;
    }, end);
    // t(:workflowLineServe)
    var body = new { item_ids = ids, model_id = modelId };
    await CallAsync(HttpMethod.Post, "/v1/serve", () => Api.JsonOf(body), end);
  }
  catch (Exception error)
  {
    // t(:workflowLineFailed)
    Console.Error.WriteLine(error.Message);
    foreach (var file in files) Console.WriteLine($"{file} not inspected");
    return;
  }
  foreach (var (id, file) in ids.Zip(files, (id, file) => (id, file)))
    Console.WriteLine($"{file} {await ResultOfAsync(id, end)}");
}

// t(:workflowLineArrivals)
if (args.Length > 0) await InspectAsync(args);
else
{
  await InspectAsync("plate-ok-04.png", "plate-ng-03.png");
  await InspectAsync("plate-new-01.png");
}
