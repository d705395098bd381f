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

/** A request as a program in TypeScript that Node runs as it is, with a login as in `asCurl`. */
export function asTypeScript(exchange: Exchange, { comment }: CopyOptions): string {
  const { token, others } = splitToken(exchange.headers);
  const { body } = exchange;
  const files = body instanceof FormData && [...body].some(([, value]) => typeof value !== 'string');
  const lines = [
    ...(files ? ["import { openAsBlob } from 'node:fs';", ''] : []),
    `// ${oneLine(comment)}`,
    `const api = ${quote(serverOf(exchange))};`,
    ...(token === undefined
      ? []
      : exchange.login
        ? loginLines(exchange.login)
        : [`const token = ${quote(token)};`]),
    ...(body instanceof FormData ? ['const body = new FormData();', ...formLines(body)] : []),
    `const response = await fetch(api + ${quote(pathOf(exchange))}, {`,
    `  method: ${quote(exchange.method)},`,
    '  headers: {',
    ...(token === undefined ? [] : ['    Authorization: `Bearer ${token}`,']),
    ...Object.entries(others).map(([name, value]) => `    ${quote(name)}: ${quote(value)},`),
    '  },',
    ...(body === undefined ? [] : [typeof body === 'string' ? `  body: ${bodyCode(body)},` : '  body,']),
    '});',
    'console.log(response.status, await response.text());',
  ];
  return lines.join('\n') + '\n';
}

function loginLines(login: Login): string[] {
  return [
    "const login = await fetch(api + '/auth/token', {",
    "  method: 'POST',",
    "  headers: { 'Content-Type': 'application/json' },",
    `  body: ${bodyCode(JSON.stringify(login))},`,
    '});',
    'const loggedIn = (await login.json()) as { data: { access_token: string } };',
    'const token = loggedIn.data.access_token;',
  ];
}

function formLines(form: FormData): string[] {
  return [...form].map(([name, value]) =>
    typeof value === 'string'
      ? `body.append(${quote(name)}, ${quote(value)});`
      : `body.append(${quote(name)}, await openAsBlob(${quote(value.name)}, { type: ${quote(value.type)} }), ${quote(value.name)});`,
  );
}

/** JSON is written as a value, so that it can be edited; anything else as text. */
function bodyCode(body: string): string {
  const json = jsonBody(body);
  return json
    ? `JSON.stringify(${JSON.stringify(json.value, null, 2).split('\n').join('\n  ')})`
    : quote(body);
}

/** A string literal of TypeScript. */
function quote(text: string): string {
  return `'${escaped(text).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}
