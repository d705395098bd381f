/** How wide an object or list may be to stay on one line. */
const lineWidth = 72;

/**
 * Prints JSON for readers: what fits on a line stays on one, so that an example is short.
 *
 * @param value any JSON value
 * @param indent blanks before the value's last line
 */
export function printJson(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (
    value === null ||
    typeof value !== 'object' ||
    (indent.length + line.length <= lineWidth && !isDeep(value))
  )
    return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const rows = Array.isArray(value)
    ? value.map((item) => inner + printJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${printJson(item, inner)}`);
  return `${open}\n${rows.join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Objects in objects get a line each, however short. */
function isDeep(value: object): boolean {
  return Object.values(value).some(
    (item) => item !== null && typeof item === 'object' && Object.keys(item as object).length > 0,
  );
}

/** A stretch of printed JSON; `kind` is undefined for punctuation and blanks. */
export interface JsonToken {
  kind: 'key' | 'string' | 'literal' | undefined;
  text: string;
}

const TOKEN = /("(?:[^"\\]|\\.)*")(?=(\s*:)?)|(-?\d[\d.eE+-]*|true|false|null)/g;

/**
 * Splits printed JSON for highlighting. Far fewer pieces than a general highlighter makes: pages with long examples stay light.
 *
 * @param json the output of {@link printJson}
 */
export function jsonTokens(json: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let position = 0;
  for (const match of json.matchAll(TOKEN)) {
    const [text, quoted, colon] = match;
    if (match.index > position) tokens.push({ kind: undefined, text: json.slice(position, match.index) });
    tokens.push({ kind: quoted === undefined ? 'literal' : colon === undefined ? 'string' : 'key', text });
    position = match.index + text.length;
  }
  if (position < json.length) tokens.push({ kind: undefined, text: json.slice(position) });
  return tokens;
}
