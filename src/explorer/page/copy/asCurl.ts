import type { Exchange } from '../history.ts';
import { type CopyOptions, type Login, oneLine, pathOf, serverOf, splitToken } from './parts.ts';

/**
 * A request as a command for a shell (POSIX). Nothing in it is run by the shell, whatever the request contains. The mock server does not know the
 * sandbox's tokens: there the command logs in first, and reads the token with jq, as the samples do.
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

function loginCommand(login: Login): string {
  const request = `curl -s "$api/auth/token" -H 'Content-Type: application/json' --data-raw ${shell(JSON.stringify(login))}`;
  return `$(${request} |\n  jq -r .data.access_token)`;
}

function filePart(name: string, file: File): string {
  return `${name}=@"${file.name.replace(/[\\"]/g, '\\$&')}"`;
}

function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
