/* Stands for fnv-plus and @stoplight/http-spec/hash: names for things of the page that have none. */

/** The same short text for the same text: FNV-1a, 32 bits. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(16);
}

export { hash as fast1a52hex };
