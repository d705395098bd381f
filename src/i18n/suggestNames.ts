/** As many names as a reader of an error looks through. */
const listed = 20;

/**
 * The names that there are, for the error of one that there is not: all of them, or of many the nearest.
 *
 * @returns `it has a, b, c`, or `the nearest of its 150 names are a, b, c`
 */
export function suggestNames(wanted: string, names: readonly string[]): string {
  if (names.length <= listed) return names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
  const nearest = [...names].sort((a, b) => similarity(b, wanted) - similarity(a, wanted)).slice(0, 5);
  return `the nearest of its ${names.length} names are ${nearest.join(', ')}`;
}

/** The share of pairs of letters that two names have in common (Dice's coefficient), from 0 to 1. */
function similarity(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return (2 * common) / Math.max(1, first.size + second.size);
}

function pairsOf(name: string): Set<string> {
  const letters = name.toLowerCase();
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}
