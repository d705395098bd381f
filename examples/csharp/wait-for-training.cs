// continues: http
// --- shown from here ---
Func<string, int, JsonElement> waitForModel = (modelId, minutes) =>
{
  // t(:workflowWaitLimit)
  var limit = DateTime.UtcNow.AddMinutes(minutes);
  while (DateTime.UtcNow < limit)
  {
    var model = get("/v1/models").EnumerateArray()
      .First(one => one.GetProperty("model_id").GetString() == modelId);
    var status = model.GetProperty("status").GetString();
    if (status == "active") return model;
    // t(:workflowWaitFailed)
    if (status != "creating") throw new Exception(model.GetProperty("status_text").GetString() ?? status);
    Thread.Sleep(1000);
  }
  throw new TimeoutException(modelId);
};

var training = post("/v1/train", new
{
  algorithm_id = "AE",
  name = "plates-v2",
  item_ids = new[] { "plate-ok-01", "plate-ok-02" }
});
var trained = waitForModel(training.GetProperty("model_id").GetString(), 30);
Console.WriteLine(trained.GetProperty("name").GetString() + " " + trained.GetProperty("status").GetString());
