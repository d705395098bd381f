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
