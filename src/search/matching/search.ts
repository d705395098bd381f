import { Addresses } from './addresses.ts';
import type { Sought } from './excerpt.ts';
import { addScore, type FoundEntries } from './found.ts';
import { FullText } from './fullText.ts';
import { Guesses, spokenNames } from './guesses.ts';
import { Names } from './names.ts';
import { anyOf, type Language, readLanguage, readQuery } from './queryUnits.ts';
import { type Question, scoreQuestions } from './questions.ts';
import { respell, type Respelling } from './respell.ts';
import type { Entry, SearchIndex } from './searchIndex.ts';
import { lowerSameNames, Weights } from './weights.ts';
import { Wordings } from './wordings.ts';
import { normalize } from './words.ts';

/** A place that was found. */
export interface Hit {
  entry: Entry;
  score: number;
  /** The words, normalized, that may stand in its texts. */
  words: string[];
  /** What the query says, one thing after the other; the same for all hits. */
  sought: readonly Sought[];
  /** Whether a number is asked for. */
  asksAmount: boolean;
  /** Finds the sentences of texts that only lead elsewhere. */
  referring: RegExp | undefined;
}

/** From this score on a name or a question is surely meant. */
const sureScore = 60;
/** An address leads to its operation, whatever else it says. */
const addressScore = 600;
const mentionedScore = 60;
/** A version alone, and what it is worth to the place about versions. */
const VERSION = /^v?\d+(?:\.\d+)+$/i;
const versionScore = 100;
/** What a size, “30 MB”, is worth to the places about limits, from one to the next. */
const sizeScores = [120, 100, 80];
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
  readonly #weights: Weights;
  readonly #guesses: Guesses;
  readonly #versionPlace: string;
  /** Finds a number of bytes or pixels. */
  readonly #size: RegExp;
  readonly #sizePlaces: readonly string[];
  readonly #referring: RegExp | undefined;
  readonly #texts: FullText;
  readonly #names: Names;
  readonly #addresses: Addresses;
  readonly #questions: readonly Question[];

  constructor({
    entries,
    texts,
    questions,
    respellings,
    troublePlaces,
    versionPlace,
    sizeUnits,
    sizePlaces,
    referringWords,
    minorPlaces,
    ...language
  }: SearchIndex) {
    this.#entries = entries;
    this.#language = readLanguage(language);
    this.#respellings = respellings;
    this.#versionPlace = versionPlace;
    this.#size = sizeIn(sizeUnits);
    this.#sizePlaces = sizePlaces;
    this.#referring = anyOf(referringWords);
    this.#weights = new Weights(entries, troublePlaces, minorPlaces);
    const { phrases } = this.#language;
    const wordings = new Wordings(entries);
    this.#guesses = new Guesses(
      [...texts.vocabulary, ...wordings.latin],
      [...phrases.spoken, ...wordings.spoken, ...spokenNames(entries)],
      phrases.latin,
    );
    this.#texts = new FullText(entries, texts, wordings);
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
    const spelled = this.#guesses.correct(
      respell(query, this.#respellings, (word) => this.#guesses.isSpoken(word)),
    );
    const read = readQuery(spelled, this.#language);
    const { units } = read;
    for (const [index, unit] of units.entries()) this.#guesses.add(unit, index === units.length - 1);
    let texts = this.#texts.score(units, read.kana);
    if (texts.entries.size === 0) {
      for (const unit of units) this.#guesses.addCompounds(unit);
      texts = this.#texts.score(units, read.kana);
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
    if (this.#size.test(normalize(query))) this.#scoreSize(found);
    const sought = texts.weighed.map(({ unit, weight }): Sought => {
      const [first, ...others] = unit.alternatives;
      return {
        typed: first ? [first.text, ...unit.spellings] : [],
        others: [...others.map(({ text }) => text), ...(unit.unsaid ?? [])].map((text) =>
          this.#telling(text),
        ),
        weight,
      };
    });
    const hits = [...found].flatMap(([id, { score, words }]) => {
      const entry = this.#entries[id];
      return entry
        ? [
            {
              entry,
              score: score * this.#weights.of(entry, read),
              words: [...words].map((text) => this.#telling(text)),
              sought,
              asksAmount: read.asksAmount,
              referring: this.#referring,
            },
          ]
        : [];
    });
    const isNamed = [...found].some(([id, { score }]) => score - (said.get(id) ?? 0) > sureScore);
    return {
      hits: lowerSameNames(hits),
      isWhole: texts.isWhole || isNamed,
      unknown: texts.unknown,
    };
  }

  /** A phrase without the words that say nothing: nobody wants to see where "the" stands. */
  #telling(text: string): string {
    const words = text.split(' ');
    return words.length === 1 ? text : words.filter((word) => !this.#language.stopWords.has(word)).join(' ');
  }

  /** A version alone asks what it is the version of, not which texts mention it. */
  #scoreVersion(found: FoundEntries): void {
    for (const id of found.keys())
      if (this.#entries[id]?.url === this.#versionPlace) addScore(found, id, versionScore);
  }

  /** Who types a size asks whether it is allowed: no text has just this number. */
  #scoreSize(found: FoundEntries): void {
    for (const [id, { url }] of this.#entries.entries()) {
      const score = sizeScores[this.#sizePlaces.indexOf(url)];
      if (score !== undefined) addScore(found, id, score);
    }
  }

  /** Searches that may be meant where a word stands nowhere. */
  suggest(query: string): string[] {
    return this.#guesses.suggest(query);
  }
}

/** Finds a number with one of some units, `30MB`, the question for it, `何MB`, or a width and a height. */
function sizeIn(units: readonly string[]): RegExp {
  const size = String.raw`(?:\d+(?:[.,]\d+)*\s*万?|何)(?:${units.join('|')})(?![a-z])|`;
  return new RegExp(String.raw`(?<![\w.])(?:${units.length > 0 ? size : ''}\d{3,}\s*[x×]\s*\d{3,})`, 'u');
}
