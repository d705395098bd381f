import type { Exchange } from './history.ts';

/** Where the sandbox's requests work outside of the page: the mock that this project starts with `npm run mock`. */
export const mockAddress = 'http://127.0.0.1:4010/api';

type Login = NonNullable<Exchange['login']>;

interface CopyOptions {
  /** A comment for the first line. */
  comment: string;
}

/**
 * A request as a command for a shell (POSIX). Nothing in it is run by the shell, whatever the request contains. The mock server does not know the
 * sandbox's tokens: there the command logs in first.
 */
export function asCurl(exchange: Exchange, { comment }: CopyOptions): string {
  const { token, others } = splitToken(exchange.headers);
  const lines = [`# ${oneLine(comment)}`, `api=${shell(serverOf(exchange))}`];
  if (token !== undefined)
    lines.push(`token=${exchange.login ? loginCommand(exchange.login) : shell(token)}`);
  const parts = [`curl "$api"${shell(pathOf(exchange))}`];
  if (exchange.method !== 'GET') parts.push(`-X ${exchange.method}`);
  if (token !== undefined) parts.push('-H "Authorization: Bearer $token"');
  for (const [name, value] of Object.entries(others)) parts.push(`-H ${shell(`${name}: ${value}`)}`);
  if (typeof exchange.body === 'string') parts.push(`--data-raw ${shell(exchange.body)}`);
  else if (exchange.body)
    for (const [name, value] of exchange.body)
      parts.push(
        typeof value === 'string'
          ? `--form-string ${shell(`${name}=${value}`)}`
          : `-F ${shell(filePart(name, value))}`,
      );
  return [...lines, parts.join(' \\\n  ')].join('\n') + '\n';
}

/** A request as a program in TypeScript that Node runs as it is, with a login as in {@link asCurl}. */
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

function loginCommand(login: Login): string {
  const request = `curl -s "$api/auth/token" -H 'Content-Type: application/json' --data-raw ${shell(JSON.stringify(login))}`;
  return `$(${request} |\n  sed -E 's/.*"access_token": *"([^"]*)".*/\\1/')`;
}

function loginLines(login: Login): string[] {
  return [
    "const login = await fetch(api + '/auth/token', {",
    "  method: 'POST',",
    "  headers: { 'Content-Type': 'application/json' },",
    `  body: ${bodyCode(JSON.stringify(login))},`,
    '});',
    'const answer = (await login.json()) as { data: { access_token: string } };',
    'const token = answer.data.access_token;',
  ];
}

function filePart(name: string, file: File): string {
  return `${name}=@"${file.name.replace(/[\\"]/g, '\\$&')}"`;
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
  try {
    const value: unknown = JSON.parse(body);
    return `JSON.stringify(${JSON.stringify(value, null, 2).split('\n').join('\n  ')})`;
  } catch {
    return quote(body);
  }
}

function splitToken(headers: Record<string, string>): {
  token: string | undefined;
  others: Record<string, string>;
} {
  const { Authorization, ...others } = headers;
  return { token: Authorization?.replace(/^Bearer /, ''), others };
}

function serverOf({ isSandbox, server }: Exchange): string {
  return isSandbox ? mockAddress : server;
}

function pathOf({ url, server }: Exchange): string {
  return url.startsWith(server) ? url.slice(server.length) : url;
}

function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A string literal of TypeScript. */
function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'");
  return `'${inner.replace(/[\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)}'`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
