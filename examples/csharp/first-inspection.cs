// continues: http
// --- shown from here ---
// t(:samplePollingTraining)
const int trainingInterval = 1;
const int trainingLimit = 300;
// t(:samplePollingPrediction)
const int predictionInterval = 1;
const int predictionLimit = 60;

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
Func<Func<JsonElement>, Func<JsonElement, bool>, int, int, JsonElement> waitUntil =
  (readAgain, isDone, interval, limit) =>
{
  var end = DateTime.UtcNow.AddSeconds(limit);
  while (DateTime.UtcNow < end)
  {
    var result = readAgain();
    if (isDone(result)) return result;
    Thread.Sleep(interval * 1000);
  }
  throw new TimeoutException("Not done after " + limit + " seconds.");
};
Func<JsonElement, string> statusOf = one => one.GetProperty("status").GetString();

// t(:workflowUploadTraining)
var itemIds = upload(new[] { "plate-ok-04.png", "plate-ok-05.png", "plate-ok-06.png" }, true, true);
itemIds.AddRange(upload(new[] { "plate-ng-02.png" }, true, false));

// t(:workflowTrain)
var training = post("/v1/train", new { algorithm_id = "IF", name = "plates-v2", item_ids = itemIds });
Action<JsonElement> printModel = one =>
  Console.WriteLine(one.GetProperty("name").GetString() + " " + statusOf(one));
printModel(training);
var modelId = training.GetProperty("model_id").GetString();
var model = waitUntil(() => get("/v1/models").EnumerateArray()
  .First(one => one.GetProperty("model_id").GetString() == modelId),
  one => statusOf(one) != "creating", trainingInterval, trainingLimit);
printModel(model);
if (statusOf(model) != "active")
  throw new Exception("The training failed: " + (model.GetProperty("status_text").GetString() ?? statusOf(model)));

// t(:workflowPredict)
var itemId = upload(new[] { "plate-ng-03.png" }, false, null).First();
post("/v1/serve", new { item_ids = new[] { itemId }, model_id = modelId });
Func<JsonElement, JsonElement> resultOf = one => one.GetProperty("models").EnumerateArray()
  .FirstOrDefault(result => result.GetProperty("model_id").GetString() == modelId);
var item = waitUntil(() => get("/v1/item/" + itemId + "?show_annotations=true"),
  one => statusOf(one) == "done" && resultOf(one).ValueKind != JsonValueKind.Undefined,
  predictionInterval, predictionLimit);

// t(:workflowResult)
var verdict = resultOf(item).GetProperty("aggregate");
Console.WriteLine(itemId + " " + verdict.GetProperty("label").GetString()
  + " " + verdict.GetProperty("detected_objects"));
var image = item.GetProperty("images").EnumerateArray().First();
foreach (var box in image.GetProperty("annotations").EnumerateArray())
  if (box.GetProperty("model_id").GetString() == modelId)
    Console.WriteLine(string.Join(" ", new[] { "x_min", "y_min", "x_max", "y_max" }.Select(side => box.GetProperty(side))));

// t(:workflowPicture)
File.WriteAllBytes("result.png", http.GetByteArrayAsync(image.GetProperty("processed_url").GetString()).Result);
Console.WriteLine("result.png");
