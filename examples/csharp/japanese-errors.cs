// with: api
// --- shown from here ---
using System.Net.Http.Headers;

await Api.LogInAsync();
foreach (var language in new[] { "en", "ja" })
{
  Api.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
  Api.Http.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
  using var response = await Api.SendAsync(HttpMethod.Get, "/v1/item/plate-new-99");
  Console.WriteLine(await response.Content.ReadAsStringAsync());
}
