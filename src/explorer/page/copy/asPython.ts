import type { Exchange } from '../history.ts';
import {
  type CopyOptions,
  escaped,
  jsonBody,
  type Login,
  oneLine,
  pathOf,
  serverOf,
  splitToken,
} from './parts.ts';

/** A request as a program in Python, for the `requests` package, with a login as in `asCurl`. */
export function asPython(exchange: Exchange, { comment }: CopyOptions): string {
  const { token, others } = splitToken(exchange.headers);
  const { body } = exchange;
  const headers = [
    ...(token === undefined ? [] : ['    "Authorization": f"Bearer {token}",']),
    ...Object.entries(others).map(([name, value]) => `    ${quote(name)}: ${quote(value)},`),
  ];
  const json = typeof body === 'string' ? jsonBody(body) : undefined;
  const lines = [
    `# ${oneLine(comment)}`,
    'import requests',
    '',
    `api = ${quote(serverOf(exchange))}`,
    ...(token === undefined ? [] : exchange.login ? loginLines(exchange.login) : [`token = ${quote(token)}`]),
    'response = requests.request(',
    `    ${quote(exchange.method)},`,
    `    api + ${quote(pathOf(exchange))},`,
    ...(headers.length > 0 ? ['    headers={', ...headers.map((line) => `    ${line}`), '    },'] : []),
    ...(json ? [`    json=${literal(json.value, 1)},`] : []),
    ...(typeof body === 'string' && !json ? [`    data=${quote(body)}.encode(),`] : []),
    ...(body instanceof FormData ? ['    files=[', ...formLines(body), '    ],'] : []),
    ')',
    'print(response.status_code, response.text)',
  ];
  return lines.join('\n') + '\n';
}

function loginLines(login: Login): string[] {
  return [
    `login = requests.post(api + "/auth/token", json=${literal(login, 0)})`,
    'token = login.json()["data"]["access_token"]',
  ];
}

/** Fields as parts without a file name: `requests` sends a form of several parts only if there are `files`. */
function formLines(form: FormData): string[] {
  return [...form].map(([name, value]) =>
    typeof value === 'string'
      ? `        (${quote(name)}, (None, ${quote(value)})),`
      : `        (${quote(name)}, (${quote(value.name)}, open(${quote(value.name)}, "rb"), ${quote(value.type)})),`,
  );
}

/** A JSON value as Python writes it. */
function literal(value: unknown, depth: number): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Array.isArray(value)
    ? value.map((item) => literal(item, depth + 1))
    : Object.entries(value).map(([name, item]) => `${quote(name)}: ${literal(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (entries.join(', ').length <= 70) return `${open}${entries.join(', ')}${close}`;
  const indent = '    '.repeat(depth + 1);
  return `${open}\n${entries.map((entry) => `${indent}${entry},\n`).join('')}${'    '.repeat(depth)}${close}`;
}

function quote(text: string): string {
  return `"${escaped(text)}"`;
}
