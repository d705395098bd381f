import type { Vocabulary } from './vocabulary.ts';

/** What may stand at the cursor. */
export interface Suggestions {
  /** How many characters before the cursor are the beginning of it. */
  typed: number;
  options: string[];
}

/**
 * What the contract allows at a place of a sample: methods after `api.`, paths in the call, values of a field, the fields of the request body in a
 * call, and those of the response elsewhere.
 *
 * @param before the sample up to the cursor
 * @returns undefined where the contract has nothing to say
 */
export function suggest({ calls, values }: Vocabulary, before: string): Suggestions | undefined {
  const found = (typed: string, options: Iterable<string>): Suggestions => ({
    typed: typed.length,
    options: [...new Set(options)],
  });
  const path = /\bapi\.([A-Z]+)\(\s*['"]([^'"\n]*)$/.exec(before);
  if (path)
    return found(
      path[2] ?? '',
      calls.filter(({ method }) => method === path[1]).map((c) => c.path),
    );
  const value = /\b(\w+)['"]?\s*(?::|===?|!==?)\s*['"]([^'"\n]*)$/.exec(before);
  if (value)
    return Object.hasOwn(values, value[1] ?? '')
      ? found(value[2] ?? '', values[value[1] ?? ''] ?? [])
      : undefined;
  const method = /\bapi\.([A-Z]*)$/.exec(before);
  if (method)
    return found(
      method[1] ?? '',
      calls.map((call) => call.method),
    );
  const field = /(^|[^\w$'"])([a-z_]\w*)?$/i.exec(before);
  const call = [...before.matchAll(/\bapi\.([A-Z]+)\(\s*['"]([^'"\n]+)['"]/g)].at(-1);
  const called = calls.find((one) => one.method === call?.[1] && one.path === call[2]);
  if (!field || !call || !called) return undefined;
  const typed = field[2] ?? '';
  if (isOpen(before.slice(call.index)))
    return /[{,]\s*\w*$/.test(before) ? found(typed, called.body) : undefined;
  return /\.\w*$/.test(before) ? found(typed, called.response) : undefined;
}

/** Whether a call that begins here has not been closed; parentheses in strings do not count. */
function isOpen(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.replace(/'[^'\n]*'|"[^"\n]*"/g, '').matchAll(/[()]/g)) {
    depth += mark === '(' ? 1 : -1;
    if (depth === 0) return false;
  }
  return true;
}
