import { isLatin, normalize, termsOf } from './words.ts';

/** A phrase of the lists of concepts: as it is written, and the numbers of its concepts. */
type Phrase = [text: string, concepts: number[]];

/** The phrases by which queries are read. Made at build: finding the stems of a thousand words takes a while. */
export interface PhraseData {
  /** Words that say the same, normalized. A Latin one with its stems after a bar, if they are not the word itself: `false alarms|fals alarm`. */
  concepts: string[][];
  /** Latin term → the one that stands for it in the stems: `max` is `maximum` in every phrase. */
  spellings: Record<string, string>;
}

/** Between a word and its stems. */
const bar = '|';

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
  const written = (word: string): string => {
    const text = normalize(word);
    const key = isLatin(word) ? keyOf(word, spellings) : text;
    return key === text ? text : text + bar + key;
  };
  return { concepts: concepts.map((concept) => concept.map(written)), spellings };
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
  /** Those of them that are the same word in another script: `webhook` and `ウェブフック`. */
  spellings: string[];
  /** The concept: the same for all its words. */
  meaning: string;
}

/** Stands in a query where a phrase was: what is around it is no phrase. */
const taken = ' ';
/** The longest phrase, in words. */
const longest = 4;

/** Finds phrases in queries: Latin ones as whole words by their stems, Japanese ones anywhere. */
export class Phrases {
  /** The words of each concept, normalized. */
  readonly concepts: readonly (readonly string[])[];
  /** Japanese words, longest first. */
  readonly #others: readonly Phrase[];
  /** By their stems. */
  readonly #latin: ReadonlyMap<string, Phrase>;
  readonly #spellings: Readonly<Record<string, string>>;

  constructor({ concepts, spellings }: PhraseData) {
    const [latin, others] = [new Map<string, Phrase>(), new Map<string, Phrase>()];
    this.concepts = concepts.map((concept, number) =>
      concept.map((word) => {
        const [text = '', key = text] = word.split(bar);
        const into = isLatin(text) ? latin : others;
        const phrase = into.get(key) ?? [text, []];
        phrase[1].push(number);
        into.set(key, phrase);
        return text;
      }),
    );
    this.#latin = latin;
    this.#others = [...others.values()].sort(([a], [b]) => b.length - a.length);
    this.#spellings = spellings;
  }

  /** The Japanese words of all concepts. */
  get spoken(): string[] {
    return this.#others.map(([text]) => text);
  }

  /** The Latin words of all concepts that are one word. */
  get latin(): string[] {
    return [...this.#latin.values()].map(([text]) => text).filter((text) => /^[a-z]+$/.test(text));
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
    for (const phrase of this.#others) {
      const place = placeOf(phrase[0], compared);
      if (!place) continue;
      found.push(this.#toFound(phrase));
      // From here on without capitals: a query with Japanese words in it has few names whose capitals tell their parts.
      rest = compared = `${compared.slice(0, place[0])} ${compared.slice(place[1])}`;
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
        const phrase = this.#latin.get(keyOf(typed, this.#spellings));
        if (!phrase) continue;
        found.push(this.#toFound(phrase, normalize(typed).replace(/\s+/g, ' ').trim()));
        words.splice(start, length, taken);
      }
    }
    return { found, rest: words.join(' ') };
  }

  #toFound([known, numbers]: Phrase, text = known): FoundPhrase {
    const concepts = numbers.map((number) => this.concepts[number] ?? []);
    const synonyms = [...new Set(concepts.flat())].filter((word) => word !== text);
    const pairs = concepts.filter(
      (words) => words.length === 2 && words.some(isLatin) && !words.every(isLatin),
    );
    const spellings = [...new Set(pairs.flat())].filter((word) => word !== text);
    return { text, synonyms, spellings, meaning: concepts[0]?.[0] ?? text };
  }
}

/** Where a Japanese phrase stands in a query, whatever particle joins its words: `モデルの切り替え` is `モデル 切り替え` too. */
function placeOf(text: string, query: string): [start: number, end: number] | undefined {
  const at = query.indexOf(text);
  if (at >= 0) {
    const end = at + text.length;
    return text.length < 3 && isInsideWord(query, at, end) ? undefined : [at, end];
  }
  const parts = partsOf(text);
  const [first = ''] = parts;
  const start = parts.length > 1 ? query.indexOf(first) : -1;
  if (start < 0) return undefined;
  let end = start;
  for (const part of parts) {
    const next = query.indexOf(part, end);
    if (next < 0 || !joining.test(query.slice(end, next))) return undefined;
    end = next + part.length;
  }
  // `容量` of `アップロード 容量制限` belongs to another word.
  return isCut(query, start) || isCut(query, end) ? undefined : [start, end];
}

/** Whether a place is within a run of one script. */
function isCut(text: string, at: number): boolean {
  return /^(?:[ァ-ヶー]{2}|[\p{sc=Han}々]{2})$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** What may stand between the words of a phrase. */
const joining = /^\s*[のをがは]?\s*$/u;
/** Where one word of a phrase ends: at a particle, and where katakana meet ideographs. */
const seam =
  /(?<=[\p{sc=Han}ァ-ヶー])[のをが](?=[\p{sc=Han}ァ-ヶー])|(?<=[ァ-ヶー])(?=\p{sc=Han})|(?<=\p{sc=Han})(?=[ァ-ヶー])/u;
/** The phrases are the same for every query. */
const parted = new Map<string, readonly string[]>();

/** The words of a Japanese phrase; the phrase itself where one of them is so short that it may be a part of any other. */
function partsOf(text: string): readonly string[] {
  let parts = parted.get(text);
  if (!parts) {
    const split = text.split(seam);
    parts = split.every((part) => part.length > 1) ? split : [text];
    parted.set(text, parts);
  }
  return parts;
}

/** `キー` is no part of `スキーマ`, and `端` none of `端末`, as `トークン` is one of `アクセストークン`. */
function isInsideWord(text: string, start: number, end: number): boolean {
  const seams = [text.slice(Math.max(0, start - 1), start + 1), text.slice(end - 1, end + 1)];
  const inside = end - start === 1 ? /^(?:[ァ-ヶー]{2}|[\p{sc=Han}々]{2})$/u : /^[ァ-ヶー]{2}$/;
  return seams.some((seam) => inside.test(seam));
}
