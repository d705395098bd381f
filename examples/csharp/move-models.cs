// continues: http
// --- shown from here ---
var modelIds = get("/v1/models").EnumerateArray()
  .Where(one => one.GetProperty("status").GetString() == "active")
  .Select(one => one.GetProperty("model_id").GetString()).ToList();
var exported = send(HttpMethod.Post, "/v1/export_models", jsonOf(new { model_ids = modelIds }));
if (!exported.IsSuccessStatusCode) read(exported);

// t(:workflowMoveServer)
api = Environment.GetEnvironmentVariable("HACARUS_OTHER_API_URL") ?? "http://127.0.0.1:4011/api";
logIn();

// t(:workflowMoveImport)
var form = new MultipartFormDataContent();
form.Add(new ByteArrayContent(exported.Content.ReadAsByteArrayAsync().Result), "models", "models.zip");
foreach (var model in read(send(HttpMethod.Post, "/v1/import_models", form)).EnumerateArray())
  Console.WriteLine(model.GetProperty("name").GetString() + " " + model.GetProperty("status").GetString());
