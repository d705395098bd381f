// continues: http
// --- shown from here ---
// t(:samplePollingTraining)
const int trainingInterval = 1;
const int trainingLimit = 300;
// t(:samplePollingPrediction)
const int predictionInterval = 1;
const int predictionLimit = 60;

Func<JsonElement> getItem = () => get("/v1/item/plate-new-02");
Func<string, JsonElement> resultOf = modelId => getItem().GetProperty("images").EnumerateArray().First()
  .GetProperty("model_results").EnumerateArray()
  .FirstOrDefault(one => one.GetProperty("model_id").GetString() == modelId);
Action<string> inspect = modelId =>
{
  post("/v1/serve", new { item_ids = new[] { "plate-new-02" }, model_id = modelId });
  for (var waited = 0; getItem().GetProperty("status").GetString() != "done"
    || resultOf(modelId).ValueKind == JsonValueKind.Undefined; waited += predictionInterval)
  {
    if (waited >= predictionLimit) throw new TimeoutException("No result after " + predictionLimit + " seconds.");
    Thread.Sleep(predictionInterval * 1000);
  }
};

// t(:workflowCorrectOverlooked)
var firstId = get("/v1/models").EnumerateArray()
  .First(one => one.GetProperty("context_default").GetBoolean()).GetProperty("model_id").GetString();
inspect(firstId);
Console.WriteLine(resultOf(firstId).GetProperty("label").GetString());

// t(:workflowCorrectBoxes)
var imageId = getItem().GetProperty("images").EnumerateArray().First().GetProperty("image_id").GetInt32();
var box = new { x_min = 43, x_max = 87, y_min = 58, y_max = 102, notes = "dent" };
post("/v1/image/" + imageId + "/annotation", new { annotations = new[] { box } });
var corrected = resultOf(firstId);
Console.WriteLine(corrected.GetProperty("computed").GetProperty("label").GetString() + " → "
  + corrected.GetProperty("final").GetProperty("label").GetString());

// t(:workflowCorrectRetrain)
var model = post("/v1/train", new
{
  algorithm_id = "RF",
  name = "plates-corrected",
  item_ids = new[] { "plate-ok-01", "plate-ok-02", "plate-new-02" }
});
Action<JsonElement> printModel = one =>
  Console.WriteLine(one.GetProperty("name").GetString() + " " + one.GetProperty("status").GetString());
printModel(model);
var newId = model.GetProperty("model_id").GetString();
for (var waited = 0; model.GetProperty("status").GetString() == "creating"; waited += trainingInterval)
{
  if (waited >= trainingLimit) throw new TimeoutException("In training for " + trainingLimit + " seconds.");
  Thread.Sleep(trainingInterval * 1000);
  model = get("/v1/models").EnumerateArray()
    .First(one => one.GetProperty("model_id").GetString() == newId);
}
printModel(model);
if (model.GetProperty("status").GetString() != "active")
  throw new Exception("The training failed: "
    + (model.GetProperty("status_text").GetString() ?? model.GetProperty("status").GetString()));

// t(:workflowCorrectAgain)
inspect(newId);
foreach (var result in getItem().GetProperty("images").EnumerateArray().First()
  .GetProperty("model_results").EnumerateArray())
  Console.WriteLine((result.GetProperty("model_id").GetString() == newId ? "after: " : "before: ")
    + result.GetProperty("computed").GetProperty("label").GetString());
