// continues: http
// --- shown from here ---
// t(:workflowTuneParameters)
var algorithm = get("/v1/algorithms").EnumerateArray()
  .First(one => one.GetProperty("algorithm_id").GetString() == "AE");
var parameters = algorithm.GetProperty("parameters").EnumerateArray().ToList();
foreach (var parameter in parameters)
  Console.WriteLine(parameter.GetProperty("display_name").GetString() + " "
    + parameter.GetProperty("data_type").GetString() + " " + parameter.GetProperty("value").GetString());

// t(:workflowTuneOverride)
var changes = new Dictionary<string, string> { { "Model size", "20000" }, { "Epochs", "200" } };
foreach (var name in changes.Keys)
  if (parameters.All(one => one.GetProperty("display_name").GetString() != name))
    throw new Exception("The algorithm has no parameter “" + name + "”");
var overrides = parameters
  .Where(one => changes.ContainsKey(one.GetProperty("display_name").GetString()))
  .Select(one => new
  {
    algorithm_parameter_id = one.GetProperty("algorithm_parameter_id").GetInt32(),
    value = changes[one.GetProperty("display_name").GetString()]
  }).ToList();

var training = post("/v1/train", new
{
  algorithm_id = "AE",
  name = "plates-tuned",
  item_ids = new[] { "plate-ok-01", "plate-ok-02" },
  override_params = overrides
});
Console.WriteLine(training.GetProperty("name").GetString() + " " + training.GetProperty("status").GetString());
