/**
 * The placeholder syntax of the language-neutral sources, taken over from the original Slate page:
 * `t(:key)` or `t(:key, name: 'value', other: 'value')`.
 */

/** One `t(:key, …)` in a source text. `start`/`end` are offsets into that text (`end` is exclusive). */
export interface Placeholder {
  key: string;
  args: Record<string, string>;
  start: number;
  end: number;
}

/** A `t(:` that does not continue as the syntax demands. `offset` points at the `t`. */
export class PlaceholderSyntaxError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.name = 'PlaceholderSyntaxError';
    this.offset = offset;
  }
}

const OPENING = /(?<![A-Za-z0-9])t\(:/g;
const KEY = /[A-Za-z0-9][\w.]*/y;
const ARGUMENT = /\s*,\s*([A-Za-z_]\w*):\s*'((?:[^'\\]|\\.)*)'/y;
const CLOSING = /\s*\)/y;

/**
 * Finds every placeholder in a text, in order.
 *
 * @param text any language-neutral source text
 * @returns the placeholders with their offsets
 * @throws {PlaceholderSyntaxError} where a `t(:` is not a complete placeholder
 */
export function findPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  for (const opening of text.matchAll(OPENING)) {
    const start = opening.index;
    if (start < (found.at(-1)?.end ?? 0)) continue; // inside an argument of the one before
    found.push(readPlaceholder(text, start, start + opening[0].length));
  }
  return found;
}

function readPlaceholder(text: string, start: number, afterOpening: number): Placeholder {
  let position = afterOpening;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) position = pattern.lastIndex;
    return match;
  };
  const key = take(KEY)?.[0];
  if (key === undefined) throw new PlaceholderSyntaxError('expected a key after “t(:”', start);
  const args: Record<string, string> = {};
  for (let argument = take(ARGUMENT); argument; argument = take(ARGUMENT)) {
    const [, name = '', value = ''] = argument;
    if (Object.hasOwn(args, name))
      throw new PlaceholderSyntaxError(`argument “${name}” is given twice to t(:${key})`, start);
    args[name] = value.replace(/\\(.)/g, '$1');
  }
  if (!take(CLOSING)) {
    throw new PlaceholderSyntaxError(
      `t(:${key} is not closed: write t(:${key}) or t(:${key}, name: 'value')`,
      start,
    );
  }
  return { key, args, start, end: position };
}

/**
 * Replaces every placeholder of a text.
 *
 * @param text a language-neutral source text
 * @param replace gives the text that stands for one placeholder
 */
export function replacePlaceholders(text: string, replace: (placeholder: Placeholder) => string): string {
  if (!text.includes('t(:')) return text;
  let result = '';
  let position = 0;
  for (const placeholder of findPlaceholders(text)) {
    result += text.slice(position, placeholder.start) + replace(placeholder);
    position = placeholder.end;
  }
  return result + text.slice(position);
}
