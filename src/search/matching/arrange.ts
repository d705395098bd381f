import type { Kind } from './searchIndex.ts';
import type { Hit } from './search.ts';

/** The groups of a list of results, by what they hold. */
export const groupOfKind = {
  operation: 'operation',
  page: 'page',
  error: 'error',
  schema: 'schema',
  property: 'schema',
  algorithm: 'algorithm',
  parameter: 'algorithm',
  term: 'term',
} as const satisfies Record<Kind, string>;

export type Group = (typeof groupOfKind)[Kind];

/** Hits as a list shows them. */
export interface Arrangement {
  best: Hit[];
  /** In the order of their best hits. */
  groups: { group: Group; hits: Hit[] }[];
  count: number;
}

/** The hits of a list in its order. */
export function shownIn({ best, groups }: Arrangement): Hit[] {
  return [...best, ...groups.flatMap(({ hits }) => hits)];
}

/** How many come first, whatever they are. */
const bestCount = 4;
/** How many places of one page are worth a row. */
const placesPerPage = 4;
/** What says this much less than the best hit is noise; and so is what says next to nothing. */
const leastShare = 0.12;
/** What the best hit is worth in that: a name is sure, but what else says it may still be wanted. */
const mostWorth = 250;
const leastScore = 8;
/** More than this nobody reads through. */
const mostHits = 30;

/**
 * The best hits, then the others by kind.
 *
 * @param hits best first
 */
export function arrange(hits: readonly Hit[]): Arrangement {
  const most = hits[0]?.score ?? 0;
  // Where nothing says much, what says most is not noise.
  const least = Math.max(Math.min(leastScore, most * 0.6), Math.min(most, mostWorth) * leastShare);
  const perPage = new Map<string, number>();
  const kept = hits
    .filter(({ entry, score }) => {
      if (score < least) return false;
      const page = entry.url.split('#')[0] ?? '';
      const before = perPage.get(page) ?? 0;
      perPage.set(page, before + 1);
      return before < placesPerPage;
    })
    .slice(0, mostHits);
  const groups = new Map<Group, Hit[]>();
  for (const hit of kept.slice(bestCount)) {
    const group = groupOfKind[hit.entry.kind];
    groups.set(group, [...(groups.get(group) ?? []), hit]);
  }
  return {
    best: kept.slice(0, bestCount),
    groups: [...groups].map(([group, members]) => ({ group, hits: members })),
    count: kept.length,
  };
}
