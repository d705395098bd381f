// with: api
// run: servers=2
// --- shown from here ---
using System.Net.Http.Headers;

await Api.LogInAsync();
var models = await Api.GetAsync("/v1/models");
var modelIds = models.EnumerateArray()
  .Where(one => one.GetProperty("status").GetString() == "active")
  .Select(one => one.GetProperty("model_id").GetString());
var body = Api.JsonOf(new { model_ids = modelIds });
using var exported = await Api.SendAsync(HttpMethod.Post, "/v1/export_models", body);
if (!exported.IsSuccessStatusCode) await Api.ReadAsync(exported);

// t(:workflowMoveServer)
Api.BaseUrl =
  Environment.GetEnvironmentVariable("HACARUS_OTHER_API_URL") ?? "http://127.0.0.1:4011/api";
await Api.LogInAsync();

// t(:workflowMoveImport)
var zip = new ByteArrayContent(await exported.Content.ReadAsByteArrayAsync());
zip.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
using var form = new MultipartFormDataContent { { zip, "models", "models.zip" } };
var imported = await Api.ReadAsync(await Api.SendAsync(HttpMethod.Post, "/v1/import_models", form));
foreach (var model in imported.EnumerateArray())
  Console.WriteLine($"{model.GetProperty("name")} {model.GetProperty("status")}");
