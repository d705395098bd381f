// continues: http
// --- shown from here ---
// t(:samplePollingPrediction)
const int interval = 1;
const int limit = 60;
// t(:workflowLineName)
const string station = "station-1";
var start = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'");
var count = 0;

Func<HttpMethod, string, Func<HttpContent>, DateTime, JsonElement> call = (method, path, body, end) =>
{
  Func<HttpResponseMessage> sendOnce = () =>
  {
    var seconds = Math.Max((end - DateTime.UtcNow).TotalSeconds, 1);
    var token = new CancellationTokenSource(TimeSpan.FromSeconds(seconds)).Token;
    return http.SendAsync(new HttpRequestMessage(method, api + path) { Content = body() }, token).Result;
  };
  var response = sendOnce();
  if ((int)response.StatusCode == 401)
  {
    // t(:workflowLineLogin)
    logIn();
    response = sendOnce();
  }
  return read(response);
};

var modelId = get("/v1/models").EnumerateArray()
  .First(one => one.GetProperty("context_default").GetBoolean()).GetProperty("model_id").GetString();
Func<JsonElement, bool> isOfModel = one => one.GetProperty("model_id").GetString() == modelId;

Func<string, DateTime, string> resultOf = (itemId, end) =>
{
  do
  {
    try
    {
      var item = call(HttpMethod.Get, "/v1/item/" + itemId + "?show_annotations=true", () => null, end);
      var image = item.GetProperty("images").EnumerateArray().First();
      var result = image.GetProperty("model_results").EnumerateArray().FirstOrDefault(isOfModel);
      var boxes = image.GetProperty("annotations").EnumerateArray().Where(isOfModel);
      if (item.GetProperty("status").GetString() == "done" && result.ValueKind != JsonValueKind.Undefined)
        return result.GetProperty("label").GetString() + " " + result.GetProperty("detection_accuracy")
          + string.Concat(boxes.Select(box => " [" + string.Join(",",
            new[] { "x_min", "y_min", "x_max", "y_max" }.Select(side => box.GetProperty(side))) + "]"));
    }
    catch (Exception error)
    {
      // t(:workflowLineReadAgain)
      Console.Error.WriteLine(error.GetBaseException().Message);
    }
    Thread.Sleep(interval * 1000);
  } while (DateTime.UtcNow < end);
  return "not inspected";
};

Action<string[]> inspect = files =>
{
  var ids = files.Select(file => station + "-" + start + "-" + ++count).ToList();
  var end = DateTime.UtcNow.AddSeconds(limit);
  try
  {
    call(HttpMethod.Post, "/v1/upload", () =>
    {
      var form = new MultipartFormDataContent();
      form.Add(new StringContent("false"), "training");
      for (var index = 0; index < files.Length; index++)
      {
        var image = new ByteArrayContent(File.ReadAllBytes(files[index]));
        image.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(image, "files", ids[index] + ".png");
      }
      return form;
    }, end);
    // t(:workflowLineServe)
    call(HttpMethod.Post, "/v1/serve", () => jsonOf(new { item_ids = ids, model_id = modelId }), end);
  }
  catch (Exception error)
  {
    // t(:workflowLineFailed)
    Console.Error.WriteLine(error.GetBaseException().Message);
    foreach (var file in files) Console.WriteLine(file + " not inspected");
    return;
  }
  for (var index = 0; index < files.Length; index++)
    Console.WriteLine(files[index] + " " + resultOf(ids[index], end));
};

// t(:workflowLineArrivals)
var given = Environment.GetCommandLineArgs().Skip(1).ToArray();
if (given.Length > 0) inspect(given);
else
{
  inspect(new[] { "plate-ok-04.png", "plate-ng-03.png" });
  inspect(new[] { "plate-new-01.png" });
}
