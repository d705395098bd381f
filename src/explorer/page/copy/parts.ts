import type { Exchange } from '../history.ts';

/** Where the sandbox's requests work outside of the page: the server in the Quickstart's zip file, which readers start with `node server.mjs`. */
export const mockAddress = 'http://127.0.0.1:4010/api';

/** What the sandbox gave a token for. */
export type Login = NonNullable<Exchange['login']>;

export interface CopyOptions {
  /** A comment for the first line. */
  comment: string;
}

/** The headers of a request, the token apart from the others. */
export function splitToken(headers: Record<string, string>): {
  token: string | undefined;
  others: Record<string, string>;
} {
  const { Authorization, ...others } = headers;
  return { token: Authorization?.replace(/^Bearer /, ''), others };
}

/** The address that the copied request goes to. */
export function serverOf({ isSandbox, server }: Exchange): string {
  return isSandbox ? mockAddress : server;
}

/** What follows the server's address. */
export function pathOf({ url, server }: Exchange): string {
  return url.startsWith(server) ? url.slice(server.length) : url;
}

/** A text without line breaks, for a comment. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A JSON body as a value; undefined if it is none. */
export function jsonBody(body: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(body) as unknown };
  } catch {
    return undefined;
  }
}

/** JSON's own escapes, and no line separators: a string literal of TypeScript, C# and Python alike, without its quotes. */
export function escaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(
      /[\u2028\u2029\u0085]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
