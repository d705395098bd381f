// with: api
// --- shown from here ---
using System.Diagnostics;
using System.Text.Json;

// t(:samplePollingTraining)
const int interval = 1;
const int limit = 300;

async Task<JsonElement> WaitForModelAsync(string? modelId)
{
  // t(:workflowWaitLimit)
  var clock = Stopwatch.StartNew();
  var seen = "";
  while (clock.Elapsed.TotalSeconds < limit)
  {
    var models = await Api.GetAsync("/v1/models");
    var model = models.EnumerateArray()
      .First(one => one.GetProperty("model_id").GetString() == modelId);
    var status = model.GetProperty("status").GetString();
    if (status != seen) Console.WriteLine($"{model.GetProperty("name")} {status}");
    seen = status;
    if (status == "active") return model;
    // t(:workflowWaitFailed)
    if (status != "creating")
    {
      var reason = model.GetProperty("status_text").GetString() ?? status;
      throw new Exception($"The training failed: {reason}");
    }
    await Task.Delay(TimeSpan.FromSeconds(interval));
  }
  throw new TimeoutException($"In training for {limit} seconds.");
}

await Api.LogInAsync();
var training = await Api.PostAsync("/v1/train", new
{
  algorithm_id = "AE",
  name = "plates-v2",
  item_ids = new[] { "plate-ok-01", "plate-ok-02" }
});
var trained = await WaitForModelAsync(training.GetProperty("model_id").GetString());
var ok = trained.GetProperty("ok_img_count");
var ng = trained.GetProperty("ng_img_count");
Console.WriteLine($"{ok} OK, {ng} NG");
