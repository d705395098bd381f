import { Addresses } from './addresses.ts';
import { addScore, type FoundEntries } from './found.ts';
import { FullText } from './fullText.ts';
import { commonTitles, Names } from './names.ts';
import {
  type Alternative,
  guessed,
  type Language,
  readLanguage,
  type ReadQuery,
  readQuery,
  type Unit,
} from './queryUnits.ts';
import { type Question, scoreQuestions } from './questions.ts';
import { respell, type Respelling } from './respell.ts';
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
/** Who says that something does not work wants to know what to do, not what would do it. */
const troubleWeight = 1.35;
const troubledKindWeight: Partial<Record<Kind, number>> = {
  operation: 0.6,
  property: 0.8,
  parameter: 0.8,
};
/** A question is seldom answered by a bare name. */
const askedKindWeight: Partial<Record<Kind, number>> = { property: 0.85, parameter: 0.9 };
/** What a second place of the same name is worth, of the first: a property that several schemas have. */
const sameNameWeight = 0.7;
/** From this score on a name or a question is surely meant. */
const sureScore = 60;
/** An address leads to its operation, whatever else it says. */
const addressScore = 600;
const mentionedScore = 60;
/** A version alone, and what it is worth to the place about versions. */
const VERSION = /^v?\d+(?:\.\d+)+$/i;
const versionScore = 100;
/** How many words an unfinished one may become. */
const completions = 6;
/** The shortest word that may be written together with another one: `dataset`. */
const shortestPart = 3;
/** Words that are written together. */
const apart = { weight: 0.95, atLeast: 1, together: true };
/** What a Japanese compound may at least share with the text if nothing has all of it. */
const compoundShare = 0.33;
/** Which part of a word's letters may differ in a suggestion: what is less like it is another word. */
const unlike = 0.2;
const unlikeCompound = 0.34;
/** How many searches to suggest. */
const suggestions = 4;
/** Signs alone ask nothing. */
const SAYING = /[\p{L}\p{N}]/u;

/** What a search found. */
export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** Whether a place has all of the query's words, its name, or answers its question. */
  isWhole: boolean;
  /** The words that no place has. */
  unknown: string[];
}

/** Whether a query says anything: signs alone do not. */
export function saysSomething(query: string): boolean {
  return SAYING.test(query);
}

/** The search over one index: things of the query's name, questions of its meaning, texts that say it. */
export class Search {
  readonly #entries: readonly Entry[];
  readonly #language: Language;
  readonly #respellings: readonly Respelling[];
  readonly #troubles: readonly string[];
  readonly #versionPlace: string;
  readonly #isCommon: (entry: Entry) => boolean;
  readonly #vocabulary: Vocabulary;
  /** Japanese words that the lists of concepts, the titles and the names know. */
  readonly #compounds: Vocabulary;
  readonly #texts: FullText;
  readonly #names: Names;
  readonly #addresses: Addresses;
  readonly #questions: readonly Question[];

  constructor({ entries, texts, questions, respellings, troublePlaces, versionPlace, ...language }: SearchIndex) {
    this.#entries = entries;
    this.#language = readLanguage(language);
    this.#respellings = respellings;
    this.#troubles = troublePlaces;
    this.#versionPlace = versionPlace;
    this.#isCommon = commonTitles(entries);
    this.#vocabulary = new Vocabulary(texts.vocabulary);
    this.#compounds = new Vocabulary([...this.#language.phrases.spoken, ...spokenNames(entries)]);
    this.#texts = new FullText(entries, texts);
    this.#names = new Names(entries, this.#language.phrases.concepts);
    this.#addresses = new Addresses(entries);
    this.#questions = questions;
  }

  /**
   * Finds what a query means.
   *
   * @returns hits, best first
   */
  find(query: string): Hit[] {
    return this.answer(query).hits;
  }

  /** Finds what a query means, and says how much of it was found. */
  answer(query: string): Answer {
    const spelled = this.#correct(respell(query, this.#respellings, (word) => this.#compounds.has(word)));
    const read = readQuery(spelled, this.#language);
    const { units } = read;
    for (const [index, unit] of units.entries()) this.#guess(unit, index === units.length - 1);
    let texts = this.#texts.score(units);
    if (texts.entries.size === 0) {
      for (const unit of units) this.#guessCompound(unit);
      texts = this.#texts.score(units);
    }
    const found = texts.entries;
    const said = new Map([...found].map(([id, { score }]) => [id, score]));
    scoreQuestions(this.#questions, read, found);
    this.#names.score(spelled, read, found);
    const addressed = this.#addresses.find(query);
    for (const id of addressed) addScore(found, id, addressScore);
    if (addressed.length === 0)
      for (const id of this.#addresses.mentioned(query)) addScore(found, id, mentionedScore);
    if (VERSION.test(query.trim())) this.#scoreVersion(found);
    const hits = [...found].flatMap(([id, { score, words }]) => {
      const entry = this.#entries[id];
      return entry ? [{ entry, score: score * this.#weightOf(entry, read), words: [...words] }] : [];
    });
    const isNamed = [...found].some(([id, { score }]) => score - (said.get(id) ?? 0) > sureScore);
    return {
      hits: lowerSameNames(hits.sort(byScore)),
      isWhole: texts.isWhole || isNamed,
      unknown: texts.unknown,
    };
  }

  /** A version alone asks what it is the version of, not which texts mention it. */
  #scoreVersion(found: FoundEntries): void {
    for (const id of found.keys())
      if (this.#entries[id]?.url === this.#versionPlace) addScore(found, id, versionScore);
  }

  /** Adds what a word was meant to be: the words that it begins, if it may not be finished; the nearest ones, if nobody writes it so. */
  #guess({ alternatives }: Unit, isLast: boolean): void {
    const text = alternatives[0]?.text ?? '';
    if (!isLatin(text)) return this.#guessKatakana(alternatives, text);
    if (this.#vocabulary.has(text)) return;
    const completed = isLast ? this.#vocabulary.completing(text, completions) : [];
    const parts = this.#apart(text);
    if (parts) alternatives.push({ text: parts, terms: exactTermsOf(parts), ...apart });
    const isKnown = completed.length > 0 || alternatives.length > 1;
    for (const word of isKnown ? completed : this.#vocabulary.nearest(text))
      alternatives.push({ text: word, terms: exactTermsOf(word), ...guessed });
  }

  /** Two known words of which a word may consist: `dataset` → `data set`. */
  #apart(text: string): string | undefined {
    for (let at = shortestPart; at <= text.length - shortestPart; at += 1) {
      const [first, second] = [text.slice(0, at), text.slice(at)];
      if (this.#vocabulary.has(first) && this.#vocabulary.has(second)) return `${first} ${second}`;
    }
    return undefined;
  }

  /** A name in katakana with a slip in it, `バッヂサイズ`, before its parts are taken for words. */
  #correct(query: string): string {
    const text = normalize(query).trim();
    if (!/^[ァ-ヶー]{5,}$/.test(text) || this.#compounds.has(text)) return query;
    const [nearest, another] = this.#compounds.nearest(text, 1);
    return nearest !== undefined && another === undefined ? nearest : query;
  }

  /** Adds the names that a misspelled word in katakana may be: `バッヂサイズ`. */
  #guessKatakana(alternatives: Alternative[], text: string): void {
    if (!/^[ァ-ヶー]{4,}$/.test(text) || alternatives.length > 1 || this.#compounds.has(text)) return;
    for (const word of this.#compounds.nearest(text, Math.min(2, slipsIn(text))))
      alternatives.push({ text: word, terms: exactTermsOf(word), ...guessed });
  }

  /** Adds what a Japanese compound that stands nowhere was meant to be, `再学修`; or what of it stands somewhere. */
  #guessCompound({ alternatives }: Unit): void {
    const [first] = alternatives;
    const text = first?.text ?? '';
    if (!first || isLatin(text)) return;
    for (const word of this.#compounds.nearest(text, slipsIn(text)))
      alternatives.push({ text: word, terms: exactTermsOf(word), ...guessed });
    if (alternatives.length === 1 && !/[ァ-ヶ]/.test(text)) first.atLeast = compoundShare;
  }

  #weightOf(entry: Entry, { kinds, isTrouble, isSentence }: ReadQuery): number {
    const { kind, url } = entry;
    let weight = kindWeight[kind];
    if (kinds.has(kind)) weight *= kind === 'term' ? namedTermWeight : namedKindWeight;
    if (isTrouble) {
      weight *= troubledKindWeight[kind] ?? 1;
      if (this.#troubles.some((place) => url.startsWith(place))) weight *= troubleWeight;
    } else if (isSentence) weight *= askedKindWeight[kind] ?? 1;
    if (kind === 'schema' && isBody.test(entry.title)) return weight * bodyWeight;
    return this.#isCommon(entry) ? weight * commonHeadingWeight : weight;
  }

  /** Searches that may be meant where a word stands nowhere: the query with its unknown words replaced by the nearest known ones. */
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

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score;
}

/** A name that several schemas have is most often meant where it counts most: the others do not hide what else was found. */
function lowerSameNames(hits: Hit[]): Hit[] {
  const seen = new Map<string, number>();
  for (const hit of hits) {
    const { kind, title } = hit.entry;
    if (kind !== 'property' && kind !== 'parameter') continue;
    const before = seen.get(title) ?? 0;
    seen.set(title, before + 1);
    hit.score *= sameNameWeight ** Math.min(before, 3);
  }
  return hits.sort(byScore);
}

/** The titles and names of entries that are one Japanese word. */
function spokenNames(entries: readonly Entry[]): string[] {
  return entries
    .flatMap(({ title, names = [] }) => [title, ...names])
    .map(normalize)
    .filter((name) => /^[\p{sc=Han}々ァ-ヶー]{2,}$/u.test(name));
}

/** How many slips a word may have and still be suggested. */
function slipsIn(text: string): number {
  return Math.floor(text.length * (isLatin(text) ? unlike : unlikeCompound));
}
