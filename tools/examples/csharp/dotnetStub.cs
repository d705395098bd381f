// What the samples use of .NET and the compiler of Debian does not bring: signatures of public classes, so that samples can be compiled.
namespace System.Net.Http.Headers
{
    public class AuthenticationHeaderValue { public AuthenticationHeaderValue(string scheme, string parameter) { } }
    public class MediaTypeHeaderValue { public MediaTypeHeaderValue(string mediaType) { } }
    public class StringWithQualityHeaderValue { public StringWithQualityHeaderValue(string value) { } }
    public class HttpContentHeaders { public MediaTypeHeaderValue ContentType { get; set; } }
    public class HttpRequestHeaders
    {
        public AuthenticationHeaderValue Authorization { get; set; }
        public System.Collections.Generic.ICollection<StringWithQualityHeaderValue> AcceptLanguage { get { return null; } }
    }
}

namespace System.Net.Http
{
    using System.Net.Http.Headers;
    using System.Threading.Tasks;

    public class HttpMethod
    {
        public static HttpMethod Get { get { return null; } }
        public static HttpMethod Post { get { return null; } }
        public static HttpMethod Delete { get { return null; } }
    }
    public abstract class HttpContent
    {
        public HttpContentHeaders Headers { get { return null; } }
        public Task<string> ReadAsStringAsync() { return null; }
        public Task<byte[]> ReadAsByteArrayAsync() { return null; }
    }
    public class StringContent : HttpContent
    {
        public StringContent(string content) { }
        public StringContent(string content, System.Text.Encoding encoding, string mediaType) { }
    }
    public class ByteArrayContent : HttpContent { public ByteArrayContent(byte[] content) { } }
    public class MultipartFormDataContent : HttpContent
    {
        public void Add(HttpContent content, string name) { }
        public void Add(HttpContent content, string name, string fileName) { }
    }
    public class HttpRequestMessage
    {
        public HttpRequestMessage(HttpMethod method, string requestUri) { }
        public HttpContent Content { get; set; }
        public HttpRequestHeaders Headers { get { return null; } }
    }
    public class HttpResponseMessage
    {
        public bool IsSuccessStatusCode { get { return false; } }
        public System.Net.HttpStatusCode StatusCode { get; set; }
        public HttpContent Content { get; set; }
    }
    public class HttpRequestException : Exception { public HttpRequestException(string message) { } }
    public class HttpClient
    {
        public HttpRequestHeaders DefaultRequestHeaders { get { return null; } }
        public TimeSpan Timeout { get; set; }
        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) { return null; }
        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken token) { return null; }
        public Task<byte[]> GetByteArrayAsync(string requestUri) { return null; }
    }
}

namespace System.Text.Json
{
    using System.Collections.Generic;

    public static class JsonSerializer { public static string Serialize(object value) { return null; } }
    public class JsonDocument
    {
        public static JsonDocument Parse(string json) { return null; }
        public JsonElement RootElement { get { return default(JsonElement); } }
    }
    public enum JsonValueKind { Undefined, Object, Array, String, Number, True, False, Null }
    public struct JsonElement
    {
        public JsonValueKind ValueKind { get { return JsonValueKind.Null; } }
        public JsonElement GetProperty(string name) { return this; }
        public bool TryGetProperty(string name, out JsonElement value) { value = this; return false; }
        public string GetString() { return null; }
        public int GetInt32() { return 0; }
        public double GetDouble() { return 0; }
        public bool GetBoolean() { return false; }
        public IEnumerable<JsonElement> EnumerateArray() { return null; }
    }
}
