import { isLatin, normalize, termsOf } from './words.ts';

/** A phrase of the lists of concepts: as it is written, and the numbers of its concepts. */
type Phrase = [text: string, concepts: number[]];

/** The phrases by which queries are read. Made at build: reading a thousand words takes a while. */
export interface PhraseData {
  /** Words that say the same, normalized. */
  concepts: string[][];
  /** Latin phrases by their stems, with spaces between them. */
  latin: Record<string, Phrase>;
  /** Longest first. */
  others: Phrase[];
  /** Latin term → the one that stands for it in the keys: `max` is `maximum` in every phrase. */
  spellings: Record<string, string>;
}

/**
 * Makes the phrases of lists of words that say the same.
 *
 * @param pairs one word in two spellings each, which is the same within phrases too
 */
export function makePhrases(
  concepts: readonly (readonly string[])[],
  pairs: readonly (readonly string[])[] = [],
): PhraseData {
  const spellings = latinSpellings(pairs);
  const latin = new Map<string, Phrase>();
  const others = new Map<string, Phrase>();
  for (const [number, concept] of concepts.entries()) {
    for (const word of concept) {
      const into = isLatin(word) ? latin : others;
      const key = isLatin(word) ? keyOf(word, spellings) : normalize(word);
      const phrase = into.get(key) ?? [normalize(word), []];
      phrase[1].push(number);
      into.set(key, phrase);
    }
  }
  return {
    concepts: concepts.map((concept) => concept.map(normalize)),
    latin: Object.fromEntries(latin),
    others: [...others.values()].sort(([a], [b]) => b.length - a.length),
    spellings,
  };
}

function latinSpellings(pairs: readonly (readonly string[])[]): Record<string, string> {
  const terms = pairs.filter((pair) => pair.every(isLatin)).map((pair) => pair.flatMap(termsOf));
  return Object.fromEntries(
    terms.flatMap(([short, long, ...more]) => (short && long && !more[0] ? [[short, long]] : [])),
  );
}

/** By what a Latin phrase is known: its stems in the one spelling. */
function keyOf(phrase: string, spellings: Readonly<Record<string, string>>): string {
  return termsOf(phrase)
    .map((term) => (Object.hasOwn(spellings, term) ? spellings[term] : term))
    .join(' ');
}

/** What was found in a query: a phrase, and all words that say the same. */
export interface FoundPhrase {
  text: string;
  synonyms: string[];
  /** The concept: the same for all its words. */
  meaning: string;
}

/** Stands in a query where a phrase was: what is around it is no phrase. */
const taken = ' ';
/** The longest phrase, in words. */
const longest = 4;

/** Finds phrases in queries: Latin ones as whole words by their stems, Japanese ones anywhere. */
export class Phrases {
  readonly #data: PhraseData;
  readonly #latin: ReadonlyMap<string, Phrase>;

  constructor(data: PhraseData) {
    this.#data = data;
    this.#latin = new Map(Object.entries(data.latin));
  }

  /**
   * Takes the phrases out of a query.
   *
   * @returns what was found, and what is left of the query
   */
  take(query: string): { found: FoundPhrase[]; rest: string } {
    const found: FoundPhrase[] = [];
    let rest = query.normalize('NFKC');
    let compared = normalize(rest);
    for (const phrase of this.#data.others) {
      const [text] = phrase;
      const at = compared.indexOf(text);
      if (at < 0 || (text.length < 3 && isInsideKatakana(compared, at, at + text.length))) continue;
      found.push(this.#toFound(phrase));
      // From here on without capitals: a query with Japanese words in it has few names whose capitals tell their parts.
      rest = compared = `${compared.slice(0, at)} ${compared.slice(at + text.length)}`;
    }
    const words = rest
      .split(
        /(?<=[\p{sc=Latin}\p{N}])(?![\p{sc=Latin}\p{N}_/.{}-])|(?<![\p{sc=Latin}\p{N}_/.{}-])(?=[\p{sc=Latin}\p{N}])|\s+/u,
      )
      .filter((word) => word.trim() !== '');
    for (let length = longest; length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const run = words.slice(start, start + length);
        if (run.includes(taken)) continue;
        const typed = run.join(' ');
        const phrase = this.#latin.get(keyOf(typed, this.#data.spellings));
        if (!phrase) continue;
        found.push(this.#toFound(phrase, normalize(typed).replace(/\s+/g, ' ').trim()));
        words.splice(start, length, taken);
      }
    }
    return { found, rest: words.join(' ') };
  }

  #toFound([known, numbers]: Phrase, text = known): FoundPhrase {
    const concepts = numbers.map((number) => this.#data.concepts[number] ?? []);
    const synonyms = [...new Set(concepts.flat())].filter((word) => word !== text);
    return { text, synonyms, meaning: concepts[0]?.[0] ?? text };
  }
}

/** `キー` is no part of `スキーマ`, as `トークン` is one of `アクセストークン`. */
function isInsideKatakana(text: string, start: number, end: number): boolean {
  return (
    /[ァ-ヶー]{2}/.test(text.slice(start - 1, start + 1)) || /[ァ-ヶー]{2}/.test(text.slice(end - 1, end + 1))
  );
}
