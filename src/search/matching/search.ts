import { FullText } from './fullText.ts';
import { commonTitles, Names } from './names.ts';
import { guessed, type Language, readLanguage, readQuery, type Unit } from './queryUnits.ts';
import { type Question, scoreQuestions } from './questions.ts';
import type { Entry, Kind, SearchIndex } from './searchIndex.ts';
import { Vocabulary } from './vocabulary.ts';
import { exactTermsOf, isLatin, normalize } from './words.ts';

/** A place that was found. */
export interface Hit {
  entry: Entry;
  score: number;
  /** The words, normalized, that may stand in its texts. */
  words: string[];
}

/** Where several things have the same name, the one that most readers mean. */
const kindWeight: Record<Kind, number> = {
  operation: 1.2,
  page: 1.1,
  error: 1.1,
  schema: 1.1,
  term: 0.75,
  algorithm: 1.05,
  parameter: 1,
  property: 0.95,
};
/** A kind that the query names: "the Model schema". */
const namedKindWeight = 1.25;
/** Terms are named by asking what a word means, and then nothing else is meant. */
const namedTermWeight = 2;
/** The body of one operation is seldom meant where the operation may be. */
const bodyWeight = 0.8;
const isBody = /(Request|Response|Params|ResponseData)$/;
/** A heading that many pages have, "Responses", is seldom what is sought. */
const commonHeadingWeight = 0.75;
/** How many words an unfinished one may become. */
const completions = 6;
/** Which part of a word's letters may differ in a suggestion: what is less like it is another word. */
const unlike = 0.2;
const unlikeCompound = 0.34;
/** How many searches to suggest. */
const suggestions = 4;

/** The search over one index: things of the query's name, questions of its meaning, texts that say it. */
export class Search {
  readonly #entries: readonly Entry[];
  readonly #language: Language;
  readonly #isCommon: (entry: Entry) => boolean;
  readonly #vocabulary: Vocabulary;
  /** Japanese words that the lists of concepts know. */
  readonly #compounds: Vocabulary;
  readonly #texts: FullText;
  readonly #names: Names;
  readonly #questions: readonly Question[];

  constructor({ entries, texts, questions, ...language }: SearchIndex) {
    this.#entries = entries;
    this.#language = readLanguage(language);
    this.#isCommon = commonTitles(entries);
    this.#vocabulary = new Vocabulary(texts.vocabulary);
    this.#compounds = new Vocabulary(language.phrases.others.map(([text]) => text));
    this.#texts = new FullText(entries, texts.documents);
    this.#names = new Names(entries);
    this.#questions = questions;
  }

  /**
   * Finds what a query means.
   *
   * @returns hits, best first
   */
  find(query: string): Hit[] {
    const { units, kinds } = readQuery(query, this.#language);
    for (const [index, unit] of units.entries()) this.#guess(unit, index === units.length - 1);
    let found = this.#texts.score(units);
    if (found.size === 0) {
      for (const unit of units) this.#guessCompound(unit);
      found = this.#texts.score(units);
    }
    scoreQuestions(this.#questions, units, found);
    this.#names.score(query, units, found);
    return [...found]
      .flatMap(([id, { score, words }]) => {
        const entry = this.#entries[id];
        return entry ? [{ entry, score: score * this.#weightOf(entry, kinds), words: [...words] }] : [];
      })
      .sort((a, b) => b.score - a.score);
  }

  /** Adds what a word was meant to be: the words that it begins, if it may not be finished; the nearest ones, if nobody writes it so. */
  #guess({ alternatives }: Unit, isLast: boolean): void {
    const text = alternatives[0]?.text ?? '';
    if (!isLatin(text) || this.#vocabulary.has(text)) return;
    const completed = isLast ? this.#vocabulary.completing(text, completions) : [];
    const isKnown = completed.length > 0 || alternatives.length > 1;
    for (const word of isKnown ? completed : this.#vocabulary.nearest(text))
      alternatives.push({ text: word, terms: exactTermsOf(word), ...guessed });
  }

  /** Adds what a Japanese compound that stands nowhere was meant to be: `再学修`. */
  #guessCompound({ alternatives }: Unit): void {
    const text = alternatives[0]?.text ?? '';
    if (isLatin(text)) return;
    for (const word of this.#compounds.nearest(text, slipsIn(text)))
      alternatives.push({ text: word, terms: exactTermsOf(word), ...guessed });
  }

  #weightOf(entry: Entry, named: ReadonlySet<Kind>): number {
    const weight =
      kindWeight[entry.kind] *
      (named.has(entry.kind) ? (entry.kind === 'term' ? namedTermWeight : namedKindWeight) : 1);
    if (entry.kind === 'schema' && isBody.test(entry.title)) return weight * bodyWeight;
    return this.#isCommon(entry) ? weight * commonHeadingWeight : weight;
  }

  /** Searches that may be meant where nothing was found: the query with its unknown words replaced by the nearest known ones. */
  suggest(query: string): string[] {
    const words = query.trim().split(/\s+/);
    const nearest = words.map((word) => {
      const text = normalize(word);
      const known = isLatin(text) ? this.#vocabulary : this.#compounds;
      return known.has(text) ? [word] : known.nearest(text, slipsIn(text));
    });
    if (words.length === 1) return (nearest[0] ?? []).slice(0, suggestions);
    const best = nearest.map((near, index) => near[0] ?? words[index] ?? '').join(' ');
    return best === query.trim() ? [] : [best];
  }
}

/** How many slips a word may have and still be suggested. */
function slipsIn(text: string): number {
  return Math.floor(text.length * (isLatin(text) ? unlike : unlikeCompound));
}
