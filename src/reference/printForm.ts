/**
 * An example of a form, one `name=value` per line; a list is a field that comes several times.
 *
 * @param value the example of a `multipart/form-data` body
 */
export function printForm(value: unknown): string {
  return Object.entries((value ?? {}) as Record<string, unknown>)
    .flatMap(([name, field]) => [field].flat().map((single) => `${name}=${String(single)}`))
    .join('\n');
}
