/** What a part of the search found out about an entry; the parts add up. */
export interface Found {
  score: number;
  /** The words, normalized, that may stand in its texts. */
  words: Set<string>;
}

/** Index of an entry → what was found. */
export type FoundEntries = Map<number, Found>;

/** Adds to what was found about an entry. */
export function addScore(
  entries: FoundEntries,
  id: number,
  score: number,
  words: Iterable<string> = [],
): void {
  const found = entries.get(id) ?? { score: 0, words: new Set<string>() };
  found.score += score;
  for (const word of words) found.words.add(word);
  entries.set(id, found);
}
