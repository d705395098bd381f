// continues: http
// --- shown from here ---
Func<JsonElement> getItem = () => get("/v1/item/plate-new-02");
Func<JsonElement> getResult = () => getItem().GetProperty("images").EnumerateArray().First()
  .GetProperty("model_results").EnumerateArray().First();

// t(:workflowCorrectOverlooked)
Action waitForItem = () =>
{
  for (var calls = 0; getItem().GetProperty("status").GetString() != "done"; calls++)
    if (calls < 300) Thread.Sleep(1000);
    else throw new Exception("The prediction took longer than 5 minutes.");
};
post("/v1/serve", new { item_ids = new[] { "plate-new-02" } });
waitForItem();
Console.WriteLine(getResult().GetProperty("label").GetString());

// t(:workflowCorrectBoxes)
var imageId = getItem().GetProperty("images").EnumerateArray().First().GetProperty("image_id").GetInt32();
var box = new { x_min = 43, x_max = 87, y_min = 58, y_max = 102, notes = "dent" };
post("/v1/image/" + imageId + "/annotation", new { annotations = new[] { box } });
Console.WriteLine(getResult().GetProperty("computed").GetProperty("label").GetString() + " → "
  + getResult().GetProperty("final").GetProperty("label").GetString());

// t(:workflowCorrectRetrain)
var training = post("/v1/train", new
{
  algorithm_id = "RF",
  name = "plates-corrected",
  item_ids = new[] { "plate-ok-01", "plate-ok-02", "plate-new-02" }
});
var modelId = training.GetProperty("model_id").GetString();
Func<string> status = () => get("/v1/models").EnumerateArray()
  .First(one => one.GetProperty("model_id").GetString() == modelId).GetProperty("status").GetString();
for (var calls = 0; status() == "creating" && calls < 300; calls++) Thread.Sleep(1000);
if (status() != "active") throw new Exception("The training failed, or took longer than 5 minutes.");

// t(:workflowCorrectAgain)
post("/v1/serve", new { item_ids = new[] { "plate-new-02" }, model_id = modelId });
waitForItem();
foreach (var result in getItem().GetProperty("images").EnumerateArray().First()
  .GetProperty("model_results").EnumerateArray())
  Console.WriteLine((result.GetProperty("model_id").GetString() == modelId ? "after: " : "before: ")
    + result.GetProperty("computed").GetProperty("label").GetString());
