import { isLatin, normalize, termsOf } from './words.ts';

/** A phrase of a list of concepts, as it is found in a query. */
interface Phrase {
  text: string;
  concepts: (readonly string[])[];
}

/** What was found in a query: a phrase, and all words that say the same. */
export interface FoundPhrase {
  text: string;
  synonyms: string[];
  /** The concept: the same for all its words. */
  meaning: string;
}

/** The longest phrase, in words. */
const longest = 4;

/** The phrases of the lists of concepts: Latin ones are found as whole words by their stems, Japanese ones anywhere. */
export class Phrases {
  /** Stems, with spaces between them. */
  readonly #latin = new Map<string, Phrase>();
  /** Longest first. */
  readonly #others: Phrase[];

  constructor(concepts: readonly (readonly string[])[]) {
    const others = new Map<string, Phrase>();
    for (const concept of concepts) {
      for (const text of concept) {
        const into = isLatin(text) ? this.#latin : others;
        const key = isLatin(text) ? termsOf(text).join(' ') : normalize(text);
        const phrase = into.get(key) ?? { text: normalize(text), concepts: [] };
        phrase.concepts.push(concept);
        into.set(key, phrase);
      }
    }
    this.#others = [...others.values()].sort((a, b) => b.text.length - a.text.length);
  }

  /**
   * Takes the phrases out of a query.
   *
   * @returns what was found, and what is left of the query
   */
  take(query: string): { found: FoundPhrase[]; rest: string } {
    const found: FoundPhrase[] = [];
    let rest = query.normalize('NFKC');
    for (const phrase of this.#others) {
      const at = normalize(rest).indexOf(phrase.text);
      if (at < 0) continue;
      found.push(toFound(phrase));
      rest = `${normalize(rest).slice(0, at)} ${normalize(rest).slice(at + phrase.text.length)}`;
    }
    const words = rest
      .split(
        /(?<=[\p{sc=Latin}\p{N}])(?![\p{sc=Latin}\p{N}_/.{}-])|(?<![\p{sc=Latin}\p{N}_/.{}-])(?=[\p{sc=Latin}\p{N}])|\s+/u,
      )
      .filter(Boolean);
    for (let length = longest; length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const phrase = this.#latin.get(termsOf(words.slice(start, start + length).join(' ')).join(' '));
        if (!phrase) continue;
        found.push(toFound(phrase));
        words.splice(start, length, ' ');
      }
    }
    return { found, rest: words.join(' ') };
  }
}

function toFound({ text, concepts }: Phrase): FoundPhrase {
  const synonyms = [...new Set(concepts.flat().map(normalize))].filter((word) => word !== text);
  return { text, synonyms, meaning: normalize(concepts[0]?.[0] ?? text) };
}
