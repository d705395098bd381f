import type { Exchange } from '../history.ts';
import { type CopyOptions, escaped, type Login, oneLine, pathOf, serverOf, splitToken } from './parts.ts';

/** A request as a program in C# (top-level statements), with a login as in `asCurl`. */
export function asCsharp(exchange: Exchange, { comment }: CopyOptions): string {
  const { token, others } = splitToken(exchange.headers);
  const { body } = exchange;
  const { 'Content-Type': mediaType = 'application/json', ...headers } = others;
  const uses = ['System', 'System.IO', 'System.Net.Http', 'System.Net.Http.Headers', 'System.Text'];
  if (exchange.login) uses.push('System.Text.Json');
  const lines = [
    `// ${oneLine(comment)}`,
    ...uses.map((name) => `using ${name};`),
    '',
    `const string api = ${quote(serverOf(exchange))};`,
    'using var http = new HttpClient();',
    ...(token === undefined
      ? []
      : [
          ...(exchange.login ? loginLines(exchange.login) : [`var token = ${quote(token)};`]),
          'http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);',
        ]),
    `using var request = new HttpRequestMessage(new HttpMethod(${quote(exchange.method)}), api + ${quote(pathOf(exchange))});`,
    ...Object.entries(headers).map(
      ([name, value]) => `request.Headers.TryAddWithoutValidation(${quote(name)}, ${quote(value)});`,
    ),
    ...(typeof body === 'string'
      ? [`request.Content = new StringContent(${quote(body)}, Encoding.UTF8, ${quote(mediaType)});`]
      : body
        ? formLines(body)
        : []),
    'using var response = await http.SendAsync(request);',
    'Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");',
  ];
  return lines.join('\n') + '\n';
}

function loginLines(login: Login): string[] {
  const body = `new StringContent(${quote(JSON.stringify(login))}, Encoding.UTF8, "application/json")`;
  return [
    `using var login = await http.PostAsync(api + "/auth/token", ${body});`,
    'using var loggedIn = JsonDocument.Parse(await login.Content.ReadAsStringAsync());',
    'var token = loggedIn.RootElement.GetProperty("data").GetProperty("access_token").GetString();',
  ];
}

function formLines(form: FormData): string[] {
  const lines = ['var form = new MultipartFormDataContent();'];
  [...form].forEach(([name, value], index) => {
    if (typeof value === 'string') {
      lines.push(`form.Add(new StringContent(${quote(value)}), ${quote(name)});`);
      return;
    }
    const file = `file${index}`;
    lines.push(`var ${file} = new ByteArrayContent(await File.ReadAllBytesAsync(${quote(value.name)}));`);
    if (value.type)
      lines.push(`${file}.Headers.ContentType = new MediaTypeHeaderValue(${quote(value.type)});`);
    lines.push(`form.Add(${file}, ${quote(name)}, ${quote(value.name)});`);
  });
  return [...lines, 'request.Content = form;'];
}

function quote(text: string): string {
  return `"${escaped(text)}"`;
}
