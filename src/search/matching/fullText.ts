import type { AsPlainObject, SearchResult } from 'minisearch';
import type MiniSearch from 'minisearch';
import { addScore, type FoundEntries } from './found.ts';
import type { Alternative, Unit } from './queryUnits.ts';
import type { Entry } from './searchIndex.ts';
import { boost, type Document, readDocuments } from './textIndex.ts';
import { isLatin, termsOf } from './words.ts';

/** At this rank a word counts half. */
const halfRank = 12;
/** All of the query's words in a title, and little else there. */
const titleScore = 60;
/** A verb's stem, or a word that stands nowhere. */
const weakWeight = 0.35;

/** How a unit is said by a document. */
interface Saying {
  entry: number;
  value: number;
  /** Which part of the unit. */
  share: number;
  inTitle: boolean;
  text: string;
}

/** How a query is said by a document. */
interface Match {
  entry: number;
  score: number;
  covered: number;
  inTitle: number;
  words: Set<string>;
}

/** The full text of an index: how well each entry says what a query says. */
export class FullText {
  readonly #entries: readonly Entry[];
  readonly #texts: MiniSearch<Document>;
  /** The terms of entries in their order, for those that were looked at. */
  readonly #sayings = new Map<number, string>();

  constructor(entries: readonly Entry[], documents: AsPlainObject) {
    this.#entries = entries;
    this.#texts = readDocuments(documents);
  }

  /** The best document of each entry, scored from 0 to 100, and up to {@link titleScore} more. */
  score(units: readonly Unit[]): FoundEntries {
    const { matches, importance, strong } = this.#match(units);
    const entries: FoundEntries = new Map();
    const best = new Map<number, Match>();
    for (const match of matches) {
      match.score *= (100 * (match.covered / importance) ** 2) / importance;
      addScore(entries, match.entry, 0, match.words);
      if (match.score > (best.get(match.entry)?.score ?? 0)) best.set(match.entry, match);
    }
    const asked = new Set(units.flatMap(({ alternatives: [first] }) => first?.terms ?? [])).size;
    for (const [id, { score, inTitle }] of best) {
      addScore(entries, id, score);
      if (strong === 0 || inTitle < strong * 0.99) continue;
      const length = new Set(termsOf(this.#entries[id]?.title ?? '')).size;
      addScore(entries, id, titleScore * Math.min(1, asked / length));
    }
    return entries;
  }

  #match(units: readonly Unit[]): { matches: Iterable<Match>; importance: number; strong: number } {
    const matches = new Map<number, Match>();
    let [importance, strong] = [0, 0];
    for (const unit of units) {
      const sayings = this.#sayingsOf(unit);
      // A word that stands everywhere says little about what is sought.
      const telling = Math.log(1 + this.#entries.length / (1 + sayings.size));
      const weight = unit.weak || sayings.size === 0 ? telling * weakWeight : telling;
      importance += weight;
      if (!unit.weak) strong += weight;
      for (const [id, { entry, value, share, inTitle, text }] of sayings) {
        const match = matches.get(id) ?? { entry, score: 0, covered: 0, inTitle: 0, words: new Set() };
        match.score += weight * value;
        match.covered += weight * share;
        if (inTitle && !unit.weak) match.inTitle += weight;
        match.words.add(text);
        matches.set(id, match);
      }
    }
    return { matches: matches.values(), importance, strong };
  }

  /** The best alternative of a unit for each document. */
  #sayingsOf({ alternatives }: Unit): Map<number, Saying> {
    const best = new Map<number, Saying>();
    for (const alternative of alternatives) {
      for (const result of this.#search(alternative.terms)) {
        const saying = this.#sayingOf(alternative, result);
        if (!saying) continue;
        const id = result.id as number;
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
    if (share < atLeast || (together && !this.#saysTogether(result, terms))) return undefined;
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

  /** Whether the words of a phrase stand side by side: "false" and "position" are no "false positive". */
  #saysTogether({ entry }: SearchResult, terms: readonly string[]): boolean {
    const latin = terms.filter(isLatin);
    if (latin.length < 2) return true;
    const index = entry as number;
    const known = this.#sayings.get(index) ?? inOrder(this.#entries[index]);
    this.#sayings.set(index, known);
    return known.includes(` ${latin.join(' ')} `);
  }
}

function inOrder({ title = '', names = [], questions = [], text = '' }: Partial<Entry> = {}): string {
  return ` ${[title, ...names, ...questions, text].map((part) => termsOf(part).join(' ')).join(' | ')} `;
}
