import { commonTitles } from './names.ts';
import type { ReadQuery } from './queryUnits.ts';
import type { Hit } from './search.ts';
import type { Entry, Kind } from './searchIndex.ts';

/** What has changed, or was wrong once, is seldom sought by the words that it uses. */
const minorWeight = 0.6;
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

/** What a hit's score is worth by what it is, and by what the query asks for. */
export class Weights {
  readonly #troubles: readonly string[];
  readonly #minor: readonly string[];
  readonly #isCommon: (entry: Entry) => boolean;

  /**
   * @param troubles how the addresses begin that say what to do when something does not work
   * @param minor how those begin that are seldom sought
   */
  constructor(entries: readonly Entry[], troubles: readonly string[], minor: readonly string[]) {
    this.#troubles = troubles;
    this.#minor = minor;
    this.#isCommon = commonTitles(entries);
  }

  of(entry: Entry, { kinds, isTrouble, isSentence }: ReadQuery): number {
    const { kind, url } = entry;
    let weight = kindWeight[kind];
    if (url.includes('#') && this.#minor.some((place) => url.startsWith(place))) weight *= minorWeight;
    if (kinds.has(kind)) weight *= kind === 'term' ? namedTermWeight : namedKindWeight;
    if (isTrouble) {
      weight *= troubledKindWeight[kind] ?? 1;
      if (this.#troubles.some((place) => url.startsWith(place))) weight *= troubleWeight;
    } else if (isSentence) weight *= askedKindWeight[kind] ?? 1;
    if (kind === 'schema' && isBody.test(entry.title)) return weight * bodyWeight;
    return this.#isCommon(entry) ? weight * commonHeadingWeight : weight;
  }
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score;
}

/**
 * Sorts hits, best first. A name that several schemas have is most often meant where it counts most: the others do not hide what else was
 * found.
 */
export function lowerSameNames(hits: Hit[]): Hit[] {
  hits.sort(byScore);
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
