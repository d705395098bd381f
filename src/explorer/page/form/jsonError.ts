/** Where a text stops being JSON. */
export interface JsonError {
  /** Counted from 1. */
  line: number;
  /** The line's text. */
  text: string;
  /** The line's place in the text. */
  start: number;
  end: number;
}

/**
 * Checks whether a text is JSON. Browsers say so too, but not all of them where it stops being JSON.
 *
 * @returns undefined if it is
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function jsonError(text: string): JsonError | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const before = text.slice(0, errorPosition(text));
    const start = before.lastIndexOf('\n') + 1;
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    return { line: before.split('\n').length, text: text.slice(start, end).trim(), start, end };
  }
}

const space = /[\t\n\r ]*/y;
const scalar =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?|true|false|null/iuy;

/** The position of the first character that cannot stand there; at the end of the text that of the last one that says something. */
function errorPosition(text: string): number {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found !== '';
  };
  const character = (expected: string): boolean => {
    skip(space);
    if (text[at] !== expected) return false;
    at++;
    return true;
  };
  const list = (close: string, entry: () => boolean): boolean => {
    if (character(close)) return true;
    do if (!entry()) return false;
    while (character(','));
    return character(close);
  };
  const value = (): boolean => {
    if (character('{')) return list('}', () => value() && character(':') && value());
    if (character('[')) return list(']', value);
    return skip(scalar);
  };
  value();
  skip(space);
  return at < text.length ? at : text.trimEnd().length;
}
