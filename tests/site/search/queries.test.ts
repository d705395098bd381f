import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Search } from '../../../src/search/matching/search.ts';
import type { SearchIndex } from '../../../src/search/matching/searchIndex.ts';
import { folderOf } from '../builds.ts';

const folder = 'tests/search/queries';
type Queries = Record<string, [query: string | number, wanted: string | string[]][]>;

function isWanted(url: string, wanted: string | string[]): boolean {
  return [wanted].flat().some((place) => (place.includes('#') ? url === place : url.split('#')[0] === place));
}

describe.each(readdirSync(folder))('%s', (file) => {
  const language = file.split('.')[1] ?? '';
  const index = JSON.parse(
    readFileSync(join(folderOf('site'), `search/${language}.json`), 'utf8'),
  ) as SearchIndex;
  const search = new Search(index);
  const queries = parse(readFileSync(join(folder, file), 'utf8')) as Queries;
  const ranks = Object.values(queries)
    .flat()
    .map(([query, wanted]) => {
      const found = search.find(String(query)).map(({ entry }) => entry.url);
      const rank = found.findIndex((url) => isWanted(url, wanted));
      return {
        rank,
        line: `${query}: wanted ${[wanted].flat().join(' or ')}, found ${found.slice(0, 3).join(', ')}`,
      };
    });

  test('has at least 40 queries', () => {
    expect(ranks.length).toBeGreaterThanOrEqual(40);
  });
  test('95 % of the first hits are the wanted place', () => {
    const missed = ranks.filter(({ rank }) => rank !== 0).map(({ line }) => line);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(ranks.length * 0.05);
  });
  test('every wanted place is among the first three', () => {
    expect(ranks.filter(({ rank }) => rank < 0 || rank > 2).map(({ line }) => line)).toEqual([]);
  });
});
