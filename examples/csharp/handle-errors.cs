// continues: http
// --- shown from here ---
// t(:workflowErrorsRepeat)
Func<string, JsonElement> getPatiently = path =>
{
  const int attempts = 3;
  for (var attempt = 1; ; attempt++)
  {
    var response = send(HttpMethod.Get, path, null);
    var status = (int)response.StatusCode;
    // t(:workflowErrorsToken)
    if (status == 401 && attempt == 1) logIn();
    else if (status >= 500 && attempt < attempts) Thread.Sleep(1000 << attempt);
    else return read(response);
  }
};

// t(:workflowErrorsExpired)
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "expired");

foreach (var itemId in new[] { "plate-new-01", "plate-new-99" })
{
  try
  {
    Console.WriteLine(itemId + " " + getPatiently("/v1/item/" + itemId).GetProperty("status").GetString());
  }
  catch (HttpRequestException error)
  {
    // t(:workflowErrorsReport)
    Console.WriteLine(itemId + " " + error.Message);
  }
}
