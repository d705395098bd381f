// continues: http
// --- shown from here ---
Func<JsonElement> getItem = () => get("/v1/item/plate-new-02");
Func<JsonElement> getResult = () => getItem().GetProperty("images").EnumerateArray().First()
  .GetProperty("model_results").EnumerateArray().First();

// t(:workflowCorrectOverlooked)
post("/v1/serve", new { item_ids = new[] { "plate-new-02" } });
for (var calls = 0; getItem().GetProperty("status").GetString() != "done" && calls < 300; calls++)
  Thread.Sleep(1000);
Console.WriteLine(getResult().GetProperty("label").GetString());

// t(:workflowCorrectBoxes)
var imageId = getItem().GetProperty("images").EnumerateArray().First().GetProperty("image_id").GetInt32();
var box = new { x_min = 40, x_max = 90, y_min = 60, y_max = 100, notes = "dent" };
post("/v1/image/" + imageId + "/annotation", new { annotations = new[] { box } });
Console.WriteLine(getResult().GetProperty("computed").GetProperty("label").GetString() + " → "
  + getResult().GetProperty("final").GetProperty("label").GetString());

// t(:workflowCorrectRetrain)
var training = post("/v1/train", new
{
  algorithm_id = "IF",
  name = "plates-corrected",
  item_ids = new[] { "plate-ok-01", "plate-ok-02", "plate-new-02" }
});
Console.WriteLine(training.GetProperty("status").GetString());
