// with: api
// --- shown from here ---
await Api.LogInAsync();

// t(:workflowTuneParameters)
var algorithms = await Api.GetAsync("/v1/algorithms");
var algorithm = algorithms.EnumerateArray()
  .First(one => one.GetProperty("algorithm_id").GetString() == "AE");
var parameters = algorithm.GetProperty("parameters")
  .EnumerateArray()
  .ToDictionary(one => one.GetProperty("display_name").GetString()!);
foreach (var (name, parameter) in parameters)
{
  var type = parameter.GetProperty("data_type");
  var value = parameter.GetProperty("value");
  Console.WriteLine($"{name} {type} {value}");
}

// t(:workflowTuneOverride)
var changes = new Dictionary<string, string> { { "Reconstruction error threshold", "2.5" } };
var unknown = changes.Keys.FirstOrDefault(name => !parameters.ContainsKey(name));
if (unknown != null)
  throw new ArgumentException($"{algorithm.GetProperty("name")} has no parameter “{unknown}”");
var overrides = changes.Select(change => new
{
  algorithm_parameter_id = parameters[change.Key].GetProperty("algorithm_parameter_id").GetInt32(),
  value = change.Value
});

var model = await Api.PostAsync("/v1/train", new
{
  algorithm_id = "AE",
  name = "plates-tuned",
  item_ids = new[] { "plate-ok-01", "plate-ok-02" },
  override_params = overrides
});
Console.WriteLine($"{model.GetProperty("name")} {model.GetProperty("status")}");
