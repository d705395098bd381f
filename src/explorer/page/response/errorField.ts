import { textAt, textsIn, valueAt } from './responseParts.ts';

/** Property names and indexes: `override_params[0].value` → override_params, 0, value. */
const segment = /\w+/g;

/**
 * What the server says of its error, in its own words: the detail, or else the title.
 *
 * @param body parsed JSON of a response, of any shape
 */
export function errorMessage(body: unknown): string {
  const detail = valueAt(body, 'errors', 'detail');
  const list = textsIn(detail).join(', ');
  return (typeof detail === 'string' ? detail : list) || textAt(body, 'errors', 'title');
}

/**
 * The field of a request that an error is about: the one that its message names, or else the one that its documentation names.
 *
 * @param message the server's own words
 * @param documented names in the documentation of the error, in order
 * @param names the fields of the request, properties of its body too
 * @returns as it is named: `override_params[0].value`; undefined if none is
 */
export function fieldNamed(
  message: string,
  documented: readonly string[],
  names: readonly string[],
): string | undefined {
  const paths = message.match(/\w+(?:\[\d+\])*(?:\.\w+(?:\[\d+\])*)*/g) ?? [];
  const isField = (path: string): boolean => names.includes(path.match(segment)?.[0] ?? '');
  // “name” may be just a word, unless the message begins with it.
  const isCertain = (path: string, index: number): boolean => /[_[.]/.test(path) || index === 0;
  return paths.find((path, index) => isField(path) && isCertain(path, index)) ?? documented.find(isField);
}

/** All that a request to an operation can be given a value for: parameters, and properties of its body. */
export function requestFields(operationId: string): string[] {
  const { operations, facts } = globalThis.explorerContract.contract;
  const { request } = operations[operationId] ?? {};
  const body = valueAt(request?.body?.contents?.[0], 'schema', 'properties');
  const query = valueAt(request, 'query');
  return [
    ...(facts[operationId]?.required ?? []),
    ...(Array.isArray(query) ? query.map((parameter) => textAt(parameter, 'name')) : []),
    ...Object.keys(body ?? {}),
  ];
}

/**
 * Where in a body a property stands.
 *
 * @param text the body, as it was typed
 * @param path `override_params[0].value`
 * @param values of a list: those that are meant
 * @returns the first and the last character; undefined if it is not there
 */
export function placeInBody(
  text: string,
  path: string,
  values: readonly string[] = [],
): [start: number, end: number] | undefined {
  let place: [number, number] | undefined;
  let from = 0;
  let skip = 0;
  for (const name of path.match(segment) ?? []) {
    if (/^\d+$/.test(name)) {
      skip = Number(name);
      continue;
    }
    const key = new RegExp(`"${name}"\\s*:[^\\n]*`, 'g');
    key.lastIndex = from;
    // Of the entries of a list, each has the property: that of the third is the third.
    const found = Array.from({ length: skip + 1 }, () => key.exec(text)).at(-1);
    if (!found) break;
    from = found.index + name.length + 2;
    place = [found.index, found.index + found[0].trimEnd().replace(/,$/, '').length];
    skip = 0;
  }
  for (const value of place ? values : []) {
    const quoted = JSON.stringify(value);
    const at = text.indexOf(quoted, from);
    if (at !== -1) return [at, at + quoted.length];
  }
  return place;
}
