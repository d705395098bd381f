/** What becomes of a member of an object: a copy, the value itself, or nothing. */
export type Fate = 'copy' | 'keep' | 'drop';

export interface MapJsonOptions {
  /** What becomes of a text. */
  text?: (text: string) => unknown;
  /**
   * What becomes of a member.
   *
   * @param inside the key under which its object stands; undefined at the top
   */
  member?: (key: string, inside: string | undefined) => Fate;
}

/**
 * Copies a JSON-like value and changes what is inside, at any depth. The value itself is not changed.
 *
 * @returns a copy of the same shape, but for what the options change
 */
export function mapJson<Value>(
  value: Value,
  { text = (same) => same, member = () => 'copy' }: MapJsonOptions,
): Value {
  const map = (inner: unknown, inside: string | undefined): unknown => {
    if (typeof inner === 'string') return text(inner);
    if (Array.isArray(inner)) return inner.map((item) => map(item, inside));
    if (inner === null || typeof inner !== 'object') return inner;
    return Object.fromEntries(
      Object.entries(inner).flatMap(([key, item]) => {
        const fate = member(key, inside);
        return fate === 'drop' ? [] : [[key, fate === 'keep' ? (item as unknown) : map(item, key)]];
      }),
    );
  };
  return map(value, undefined) as Value;
}
