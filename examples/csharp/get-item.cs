// continues: http
// --- shown from here ---
// t(:sampleResultModel)
var modelId = "5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa";
var item = get("/v1/item/plate-new-01?show_annotations=true");

Func<JsonElement, bool> isOfModel = one => one.GetProperty("model_id").GetString() == modelId;
foreach (var image in item.GetProperty("images").EnumerateArray())
{
  foreach (var result in image.GetProperty("model_results").EnumerateArray().Where(isOfModel))
    Console.WriteLine(result.GetProperty("label").GetString() + " " + result.GetProperty("detection_accuracy"));
  // t(:sampleResultBoxes)
  foreach (var box in image.GetProperty("annotations").EnumerateArray().Where(isOfModel))
    Console.WriteLine(string.Join(" ", new[] { "x_min", "y_min", "x_max", "y_max" }.Select(side => box.GetProperty(side))));
}
