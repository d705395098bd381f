// continues: http
// --- shown from here ---
// t(:samplePollingTraining)
const int interval = 1;
const int limit = 300;

Func<string, JsonElement> waitForModel = modelId =>
{
  // t(:workflowWaitLimit)
  var seen = "";
  var end = DateTime.UtcNow.AddSeconds(limit);
  while (DateTime.UtcNow < end)
  {
    var model = get("/v1/models").EnumerateArray()
      .First(one => one.GetProperty("model_id").GetString() == modelId);
    var status = model.GetProperty("status").GetString();
    if (status != seen) Console.WriteLine(model.GetProperty("name").GetString() + " " + status);
    seen = status;
    if (status == "active") return model;
    // t(:workflowWaitFailed)
    if (status != "creating")
      throw new Exception("The training failed: " + (model.GetProperty("status_text").GetString() ?? status));
    Thread.Sleep(interval * 1000);
  }
  throw new TimeoutException("In training for " + limit + " seconds.");
};

var training = post("/v1/train", new
{
  algorithm_id = "AE",
  name = "plates-v2",
  item_ids = new[] { "plate-ok-01", "plate-ok-02" }
});
var trained = waitForModel(training.GetProperty("model_id").GetString());
Console.WriteLine(trained.GetProperty("ok_img_count") + " OK, " + trained.GetProperty("ng_img_count") + " NG");
