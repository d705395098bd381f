import { kanaTermsOf } from './kana.ts';
import type { Unit } from './queryUnits.ts';
import type { Entry } from './searchIndex.ts';
import { indexTermsOf, isLatin, wordsOf } from './words.ts';

/** A word of a phrase. */
interface PhraseWord {
  terms: string[];
  /** How much it says beside others of its kind. */
  share: number;
}

/** A part of a query and how much it says. */
export interface WeighedUnit {
  unit: Unit;
  weight: number;
}

/** Which part of a word's terms must be said. */
const leastShare = 0.6;
/** A verb's stem, and a word in hiragana. */
const weakShare = 0.35;
const kanaShare = 0.5;
/** A word that several places are asked by says less. */
const common = 2;

/** How readers ask for places: whole phrases, one of which may be nearly what was typed. */
export class Wordings {
  /** The Latin words of all phrases. */
  readonly latin: readonly string[];
  /** The Japanese words of all phrases. */
  readonly spoken: readonly string[];
  readonly #places: number;
  /** Of each entry that has some. */
  readonly #phrases = new Map<number, PhraseWord[][]>();
  /** Term → how many places are asked by it. */
  readonly #frequency = new Map<string, number>();

  constructor(entries: readonly Entry[]) {
    this.#places = entries.length;
    const texts = new Set<string>();
    for (const [entry, { wordings }] of entries.entries()) {
      if (!wordings) continue;
      const phrases = wordings.map((phrase) => readPhrase(phrase, texts));
      this.#phrases.set(entry, phrases);
      for (const term of new Set(phrases.flat().flatMap(({ terms }) => terms)))
        this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1);
    }
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
    const shares = (this.#phrases.get(entry) ?? []).map((phrase) => {
      const said = new Set<string>();
      const terms = new Set(phrase.flatMap((word) => word.terms));
      const same = units.reduce((sum, { unit, weight }) => sum + weight * saidOf(unit, terms, said), 0);
      if (same === 0) return 0;
      const others = phrase.filter((word) => !word.terms.some((term) => said.has(term)));
      return same / (total + others.reduce((sum, word) => sum + this.#weightOf(word), 0));
    });
    return Math.max(0, ...shares);
  }

  #weightOf({ terms, share }: PhraseWord): number {
    const places = Math.min(...terms.map((term) => this.#frequency.get(term) ?? 0));
    return share * Math.log(1 + this.#places / (1 + common * places));
  }
}

function readPhrase(phrase: string, texts: Set<string>): PhraseWord[] {
  const words = wordsOf(phrase);
  for (const { text } of words) texts.add(text);
  return [
    ...words.map((word) => ({ terms: indexTermsOf([word]), share: word.weak ? weakShare : 1 })),
    ...kanaTermsOf(phrase).map((terms) => ({ terms, share: kanaShare })),
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
