// with: api
// --- shown from here ---
using System.Text.Json;

await Api.LogInAsync();
// t(:sampleResultModel)
var modelId = "5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa";
bool IsOfModel(JsonElement one) => one.GetProperty("model_id").GetString() == modelId;

var item = await Api.GetAsync("/v1/item/plate-new-01?show_annotations=true");
foreach (var image in item.GetProperty("images").EnumerateArray())
{
  foreach (var result in image.GetProperty("model_results").EnumerateArray().Where(IsOfModel))
    Console.WriteLine($"{result.GetProperty("label")} {result.GetProperty("detection_accuracy")}");
  // t(:sampleResultBoxes)
  var sides = new[] { "x_min", "y_min", "x_max", "y_max" };
  foreach (var box in image.GetProperty("annotations").EnumerateArray().Where(IsOfModel))
    Console.WriteLine(string.Join(" ", sides.Select(side => box.GetProperty(side))));
}
