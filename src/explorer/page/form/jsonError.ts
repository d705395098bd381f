/** What can be missing where a text stops being JSON. */
export type Expected =
  | 'value'
  | 'name'
  | 'nameAfterComma'
  | 'valueAfterComma'
  | 'colon'
  | 'commaOrBrace'
  | 'commaOrBracket'
  | 'quote'
  | 'end';

/** Where a text stops being JSON, and why. */
export interface JsonError {
  /** Counted from 1, as the column. */
  line: number;
  column: number;
  /** What should stand there. */
  expected: Expected;
  /** The character that stands there instead; empty at the end of the text. */
  found: string;
  /** The line's text. */
  text: string;
  /** The line's place in the text. */
  start: number;
  end: number;
}

/**
 * Checks whether a text is JSON. Browsers say so too, but not all of them where it stops being JSON, and none in the reader's language.
 *
 * @returns undefined if it is
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function jsonError(text: string): JsonError | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const { at, expected } = firstMistake(text);
    const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    return {
      line: text.slice(0, start).split('\n').length,
      column: at - start + 1,
      expected,
      found: at < text.trimEnd().length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '',
      text: text.slice(start, end).trim(),
      start,
      end,
    };
  }
}

const space = /[\t\n\r ]*/y;
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy;
/** As much of a string as is well formed: what follows cannot stand in one. */
const openString = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*/iuy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?|true|false|null/y;

/** Thrown at the first character that cannot stand where it does. */
class Mistake extends Error {
  readonly expected: Expected;
  constructor(expected: Expected) {
    super(expected);
    this.expected = expected;
  }
}

/** The position of the first character that cannot stand there; at the end of the text that behind the last one that says something. */
function firstMistake(text: string): { at: number; expected: Expected } {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found !== '';
  };
  const character = (wanted: string): boolean => {
    skip(space);
    if (text[at] !== wanted) return false;
    at++;
    return true;
  };
  const quoted = (): boolean => {
    skip(space);
    if (skip(string)) return true;
    if (skip(openString)) throw new Mistake('quote');
    return false;
  };
  const list = (close: '}' | ']', entry: (isFirst: boolean) => void): void => {
    if (character(close)) return;
    let isFirst = true;
    do {
      entry(isFirst);
      isFirst = false;
    } while (character(','));
    if (!character(close)) throw new Mistake(close === '}' ? 'commaOrBrace' : 'commaOrBracket');
  };
  const value = (expected: Expected): void => {
    if (character('{'))
      list('}', (isFirst) => {
        if (!quoted()) throw new Mistake(isFirst ? 'name' : 'nameAfterComma');
        if (!character(':')) throw new Mistake('colon');
        value('value');
      });
    else if (character('[')) list(']', (isFirst) => value(isFirst ? 'value' : 'valueAfterComma'));
    else if (!quoted() && !skip(scalar)) throw new Mistake(expected);
  };
  let expected: Expected = 'end';
  try {
    value('value');
    skip(space);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error; // nested deeper than the browser can follow
    ({ expected } = error);
    if (expected !== 'quote') skip(space);
  }
  return { at: Math.min(at, text.trimEnd().length), expected };
}
