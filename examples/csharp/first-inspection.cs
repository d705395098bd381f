// continues: http
// --- shown from here ---
Func<string[], bool, bool?, List<string>> upload = (names, isTraining, isGood) =>
{
  var form = new MultipartFormDataContent();
  form.Add(new StringContent(isTraining ? "true" : "false"), "training");
  if (isGood != null) form.Add(new StringContent(isGood.Value ? "true" : "false"), "good");
  foreach (var name in names)
  {
    var file = new ByteArrayContent(File.ReadAllBytes(name));
    file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
    form.Add(file, "files", name);
  }
  var ids = read(send(HttpMethod.Post, "/v1/upload", form)).GetProperty("item_ids");
  return ids.EnumerateArray().Select(one => one.GetString()).ToList();
};
Func<Func<JsonElement>, string, int, JsonElement> waitUntil = (readAgain, status, minutes) =>
{
  var limit = DateTime.UtcNow.AddMinutes(minutes);
  while (DateTime.UtcNow < limit)
  {
    var result = readAgain();
    var now = result.GetProperty("status").GetString();
    if (now == status) return result;
    if (now == "failed" || now == "deleted") throw new Exception(now);
    Thread.Sleep(1000);
  }
  throw new TimeoutException(status);
};

// t(:workflowUploadTraining)
var itemIds = upload(new[] { "plate-ok-04.png", "plate-ok-05.png", "plate-ok-06.png" }, true, true);
itemIds.AddRange(upload(new[] { "plate-ng-02.png" }, true, false));

// t(:workflowTrain)
var training = post("/v1/train", new { algorithm_id = "IF", name = "plates-v2", item_ids = itemIds });
var modelId = training.GetProperty("model_id").GetString();
var model = waitUntil(() => get("/v1/models").EnumerateArray()
  .First(one => one.GetProperty("model_id").GetString() == modelId), "active", 30);

// t(:workflowPredict)
var itemId = upload(new[] { "plate-ng-03.png" }, false, null).First();
post("/v1/serve", new { item_ids = new[] { itemId }, model_id = modelId });
var item = waitUntil(() => get("/v1/item/" + itemId + "?show_annotations=true"), "done", 5);

// t(:workflowResult)
var verdict = item.GetProperty("models").EnumerateArray().First().GetProperty("aggregate");
Console.WriteLine(itemId + " " + verdict.GetProperty("label").GetString());
var image = item.GetProperty("images").EnumerateArray().First();
foreach (var box in image.GetProperty("annotations").EnumerateArray())
  Console.WriteLine(box.GetProperty("x_min").GetInt32() + ", " + box.GetProperty("y_min").GetInt32());

// t(:workflowPicture)
File.WriteAllBytes("result.png", http.GetByteArrayAsync(image.GetProperty("processed_url").GetString()).Result);
