import { slipsBetween } from './slips.ts';

/** How many slips a word of this length may have and still be recognized. */
function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 7 ? 1 : length < 11 ? 2 : 3;
}

/** The Latin words of an index as they are written, for words that nobody wrote: those still being typed, and misspelled ones. */
export class Vocabulary {
  readonly #words: ReadonlySet<string>;

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
  }

  has(text: string): boolean {
    return this.#words.has(text);
  }

  /** The words that begin like this; few, so that a single letter does not mean everything. */
  completing(text: string, limit: number): string[] {
    if (text.length < 2) return [];
    const found = [...this.#words].filter((word) => word.startsWith(text) && word !== text);
    return found.sort((a, b) => a.length - b.length).slice(0, limit);
  }

  /**
   * The words nearest to a misspelled one; none if no word is near.
   *
   * @param fewest how many slips a word may have
   */
  nearest(text: string, fewest = slipsAllowed(text.length)): string[] {
    let nearest: string[] = [];
    if (fewest === 0) return [];
    for (const word of this.#words) {
      if (Math.abs(word.length - text.length) > fewest) continue;
      const slips = slipsBetween(text, word);
      if (slips > fewest) continue;
      if (slips < fewest) nearest = [];
      fewest = slips;
      nearest.push(word);
    }
    return nearest;
  }
}
