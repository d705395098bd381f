// continues: http
// --- shown from here ---
foreach (var language in new[] { "en", "ja" })
{
  http.DefaultRequestHeaders.AcceptLanguage.Clear();
  http.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
  Console.WriteLine(send(HttpMethod.Get, "/v1/item/plate-new-99", null).Content.ReadAsStringAsync().Result);
}
