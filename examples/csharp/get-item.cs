// continues: http
// --- shown from here ---
// t(:sampleResultModel)
var modelId = "5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa";
Func<JsonElement, bool> isOfModel =
  one => one.GetProperty("model_id").GetString() == modelId;
var sides = new[] { "x_min", "y_min", "x_max", "y_max" };

var item = get("/v1/item/plate-new-01?show_annotations=true");
foreach (var image in item.GetProperty("images").EnumerateArray())
{
  var results = image.GetProperty("model_results").EnumerateArray();
  foreach (var result in results.Where(isOfModel))
    Console.WriteLine("{0} {1}", result.GetProperty("label"),
      result.GetProperty("detection_accuracy"));
  // t(:sampleResultBoxes)
  var boxes = image.GetProperty("annotations").EnumerateArray();
  foreach (var box in boxes.Where(isOfModel))
    Console.WriteLine(string.Join(" ", sides.Select(side => box.GetProperty(side))));
}
