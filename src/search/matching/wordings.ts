import { kanaTermsOf, kanaWeight } from './kana.ts';
import type { Unit } from './queryUnits.ts';
import type { Entry } from './searchIndex.ts';
import { indexTermsOf, isLatin, weakWeight, wordsOf } from './words.ts';

/** A word of a phrase. */
interface PhraseWord {
  terms: string[];
  weight: number;
}

/** A part of a query and how much it says. */
export interface WeighedUnit {
  unit: Unit;
  weight: number;
}

/** Which part of a word's terms must be said. */
const leastShare = 0.6;
/** What a word of a phrase says: about what one of a query does that few places have. */
const wordWeight = 4;

/** How readers ask for places: whole phrases, one of which may be nearly what was typed. */
export class Wordings {
  /** The Latin words of all phrases. */
  readonly latin: readonly string[];
  /** The Japanese words of all phrases. */
  readonly spoken: readonly string[];
  readonly #entries: readonly Entry[];
  /** Of the entries that were looked at. */
  readonly #phrases = new Map<number, PhraseWord[][]>();

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    const texts = new Set(
      entries.flatMap(({ wordings = [] }) => wordsOf(wordings.join('\n')).map(({ text }) => text)),
    );
    this.latin = [...texts].filter(isLatin);
    this.spoken = [...texts].filter((text) => text.length > 1 && !isLatin(text));
  }

  /**
   * How alike a query and the likest of a place's phrases are: what both say, of all that either of them says.
   *
   * @returns from 0, nothing in common, to 1
   */
  likeness(entry: number, units: readonly WeighedUnit[]): number {
    const total = units.reduce((sum, { weight }) => sum + weight, 0);
    const shares = this.#phrasesOf(entry).map((phrase) => {
      const said = new Set<string>();
      const terms = new Set(phrase.flatMap((word) => word.terms));
      const same = units.reduce((sum, { unit, weight }) => sum + weight * saidOf(unit, terms, said), 0);
      if (same === 0) return 0;
      const others = phrase.filter((word) => !word.terms.some((term) => said.has(term)));
      return same / (total + others.reduce((sum, { weight: rest }) => sum + rest, 0));
    });
    return Math.max(0, ...shares);
  }

  #phrasesOf(entry: number): PhraseWord[][] {
    const phrases = this.#phrases.get(entry) ?? (this.#entries[entry]?.wordings ?? []).map(readPhrase);
    this.#phrases.set(entry, phrases);
    return phrases;
  }
}

function readPhrase(phrase: string): PhraseWord[] {
  return [
    ...wordsOf(phrase).map((word) => ({
      terms: indexTermsOf([word]),
      weight: word.weak ? wordWeight * weakWeight : wordWeight,
    })),
    ...kanaTermsOf(phrase).map((terms) => ({ terms, weight: wordWeight * kanaWeight })),
  ];
}

/**
 * Which part of a unit some terms say.
 *
 * @param said gets the terms that say it
 */
function saidOf({ alternatives }: Unit, terms: ReadonlySet<string>, said: Set<string>): number {
  let most = 0;
  for (const alternative of alternatives) {
    const found = alternative.terms.filter((term) => terms.has(term));
    const share = found.length / alternative.terms.length;
    if (share < leastShare) continue;
    for (const term of found) said.add(term);
    most = Math.max(most, share * alternative.weight);
  }
  return most;
}
