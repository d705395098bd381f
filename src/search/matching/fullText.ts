import type { SearchResult } from 'minisearch';
import type MiniSearch from 'minisearch';
import { addScore, type FoundEntries } from './found.ts';
import { kanaWeight } from './kana.ts';
import type { Alternative, Unit } from './queryUnits.ts';
import type { Entry } from './searchIndex.ts';
import { boost, type Document, readDocuments, type TextIndex } from './textIndex.ts';
import type { WeighedUnit, Wordings } from './wordings.ts';
import { isLatin, termsOf, weakWeight } from './words.ts';

/** At this rank a word counts half. */
const halfRank = 12;
/** All of the query's words in a title, and little else there. */
const titleScore = 60;
/** All that was typed, as readers ask for a place. */
const wordingScore = 100;
/** What another word counts more where the word that was typed stands nowhere: it is all that says what is sought. */
const onlySynonyms = 1.3;

/** How a unit is said by a document. */
interface Saying {
  entry: number;
  value: number;
  /** Which part of the unit. */
  share: number;
  inTitle: boolean;
  text: string;
}

/** A unit, and the documents that say it. */
interface Said {
  unit: Unit;
  sayings: Map<number, Saying>;
}

/** How a query is said by a document. */
interface Match {
  entry: number;
  score: number;
  covered: number;
  inTitle: number;
  /** How many of the query's strong units. */
  units: number;
  words: Set<string>;
}

/** What the full text has found out about a query. */
export interface Read {
  entries: FoundEntries;
  /** The words that no place has, as they were typed. */
  unknown: string[];
  /** Whether a place has all words. */
  isWhole: boolean;
  /** How much each unit says about what is sought; without those in hiragana. */
  weighed: WeighedUnit[];
}

/** The full text of an index: how well each entry says what a query says. */
export class FullText {
  readonly #entries: readonly Entry[];
  readonly #texts: MiniSearch<Document>;
  readonly #wordings: Wordings;
  /** The terms of entries in their order, line by line, for those that were looked at. */
  readonly #sayings = new Map<number, string[]>();

  constructor(entries: readonly Entry[], texts: TextIndex, wordings: Wordings) {
    this.#entries = entries;
    this.#texts = readDocuments(texts, entries);
    this.#wordings = wordings;
  }

  /** The best document of each entry, scored from 0 to 100, and up to {@link titleScore} more. */
  score(units: readonly Unit[], kana: readonly Unit[]): Read {
    const sayingsOf = (unit: Unit): Said => ({ unit, sayings: this.#sayingsOf(unit) });
    // Words in hiragana that nobody asks by say nothing at all.
    const said = [...units.map(sayingsOf), ...kana.map(sayingsOf).filter(({ sayings }) => sayings.size > 0)];
    const strong = said.filter(({ unit }) => !unit.weak);
    const { matches, importance, strength, weighed } = this.#match(said);
    const entries: FoundEntries = new Map();
    const best = new Map<number, Match>();
    for (const match of matches) {
      match.score *= (100 * (match.covered / importance) ** 2) / importance;
      addScore(entries, match.entry, 0, match.words);
      if (match.score > (best.get(match.entry)?.score ?? 0)) best.set(match.entry, match);
    }
    const asked = new Set(units.flatMap(({ alternatives: [first] }) => first?.terms ?? [])).size;
    for (const [id, { score, inTitle }] of best) {
      addScore(entries, id, score + wordingScore * this.#wordings.likeness(id, weighed) ** 2);
      if (strength === 0 || inTitle < strength * 0.99) continue;
      const length = new Set(termsOf(this.#entries[id]?.title ?? '')).size;
      addScore(entries, id, titleScore * Math.min(1, asked / length));
    }
    const unknown = strong.flatMap(({ unit, sayings }) =>
      sayings.size === 0 ? [unit.alternatives[0]?.text ?? ''] : [],
    );
    const isWhole = strong.length === 0 || [...best.values()].some((match) => match.units === strong.length);
    return { entries, unknown, isWhole, weighed: weighed.slice(0, units.length) };
  }

  #match(said: readonly Said[]): {
    matches: Iterable<Match>;
    importance: number;
    strength: number;
    weighed: WeighedUnit[];
  } {
    const matches = new Map<number, Match>();
    let [importance, strength] = [0, 0];
    const weighed: WeighedUnit[] = [];
    for (const { unit, sayings } of said) {
      // A word that stands everywhere says little about what is sought.
      const telling = Math.log(1 + this.#entries.length / (1 + sayings.size));
      const weight = telling * (sayings.size === 0 ? weakWeight : (weakness(unit) ?? 1));
      weighed.push({ unit, weight });
      importance += weight;
      if (!unit.weak) strength += weight;
      for (const [id, { entry, value, share, inTitle, text }] of sayings) {
        const match = matches.get(id) ?? newMatch(entry);
        match.score += weight * value;
        match.covered += weight * share;
        if (!unit.weak) match.units += 1;
        if (inTitle && !unit.weak) match.inTitle += weight;
        if (text) match.words.add(text);
        matches.set(id, match);
      }
    }
    return { matches: matches.values(), importance, strength, weighed };
  }

  /** The best alternative of a unit for each document. */
  #sayingsOf({ alternatives }: Unit): Map<number, Saying> {
    const best = new Map<number, Saying>();
    let lift = 1;
    for (const [index, alternative] of alternatives.entries()) {
      const results = this.#search(alternative.terms);
      if (index === 0 && results.length === 0) lift = onlySynonyms;
      const weighed = { ...alternative, weight: Math.min(1, alternative.weight * lift) };
      for (const result of results) {
        const saying = this.#sayingOf(weighed, result);
        if (!saying) continue;
        const id = (result['partOf'] as number | undefined) ?? (result.id as number);
        const before = best.get(id);
        const inTitle = saying.inTitle || Boolean(before?.inTitle);
        const better = before && before.value >= saying.value ? before : saying;
        best.set(id, { ...better, inTitle });
      }
    }
    return best;
  }

  #sayingOf(
    { text, terms, weight, atLeast, together }: Alternative,
    result: SearchResult,
  ): Saying | undefined {
    const share = new Set(result.queryTerms).size / new Set(terms).size;
    if (share < atLeast || (together && !this.#saysTogether(result, terms, together))) return undefined;
    const value = (result.score / (result.score + halfRank)) * weight * share ** 3;
    // A synonym that is part of a longer Japanese title is not what it is about.
    const countsInTitle = share === 1 && (weight === 1 || isLatin(text));
    const inTitle = countsInTitle && Object.values(result.match).some((places) => places.includes('title'));
    return { entry: result['entry'] as number, value, share: share * weight, inTitle, text };
  }

  #search(terms: readonly string[]): SearchResult[] {
    return this.#texts.search(terms.join('\n'), {
      boost,
      tokenize: (text: string) => text.split('\n'),
      processTerm: (term: string) => term,
    });
  }

  /** Whether the words of a phrase stand side by side, or in one line: "false" and "position" are no "false positive". */
  #saysTogether({ entry }: SearchResult, terms: readonly string[], how: true | 'line'): boolean {
    const latin = terms.filter(isLatin);
    if (latin.length < 2) return true;
    const index = entry as number;
    const known = this.#sayings.get(index) ?? linesOf(this.#entries[index]);
    this.#sayings.set(index, known);
    const phrase = ` ${latin.join(' ')} `;
    return known.some((line) =>
      how === 'line' ? latin.every((term) => line.includes(` ${term} `)) : line.includes(phrase),
    );
  }
}

/** Which part of its weight a weak unit counts. */
function weakness({ weak, isKana }: Unit): number | undefined {
  return isKana ? kanaWeight : weak ? weakWeight : undefined;
}

function newMatch(entry: number): Match {
  return { entry, score: 0, covered: 0, inTitle: 0, units: 0, words: new Set() };
}

/** The lines of an entry as terms. */
function linesOf({
  title = '',
  names = [],
  questions = [],
  wordings = [],
  text = '',
}: Partial<Entry> = {}): string[] {
  return [title, ...names, ...questions, ...wordings, ...text.split('\n')].map(
    (line) => ` ${termsOf(line).join(' ')} `,
  );
}
