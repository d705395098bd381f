import { expect, test } from 'vitest';
import { arrange } from '../../../src/search/matching/arrange.ts';
import type { Hit } from '../../../src/search/matching/search.ts';
import type { Kind } from '../../../src/search/matching/searchIndex.ts';

function hit(url: string, score: number, kind: Kind = 'page'): Hit {
  return {
    entry: { kind, url, title: url },
    score,
    words: [],
    sought: [],
    asksAmount: false,
    referring: undefined,
  };
}

test('the best come first whatever they are, the others by kind, noise not at all', () => {
  const { best, groups, count } = arrange([
    hit('a/', 100, 'operation'),
    hit('b/', 90, 'error'),
    hit('c/', 80),
    hit('d/', 70),
    hit('e/', 60, 'property'),
    hit('f/', 50),
    hit('g/', 40, 'schema'),
    hit('h/', 9),
  ]);
  expect(best.map(({ entry }) => entry.url)).toEqual(['a/', 'b/', 'c/', 'd/']);
  expect(groups.map(({ group, hits }) => [group, hits.map(({ entry }) => entry.url)])).toEqual([
    ['schema', ['e/', 'g/']],
    ['page', ['f/']],
  ]);
  expect(count).toBe(7);
});

test('a sure name does not hide what else says it', () => {
  expect(arrange([hit('a/', 540, 'property'), hit('b/', 30), hit('c/', 12)]).count).toBe(2);
});

test('one page does not fill the list', () => {
  const hits = Array.from({ length: 9 }, (_, index) => hit(`a/#${index}`, 100 - index));
  expect(arrange(hits).count).toBe(4);
});

test('where nothing says much, what says most is shown', () => {
  expect(arrange([hit('a/', 3), hit('b/', 2), hit('c/', 0.5)]).count).toBe(2);
});

test('nobody reads through a hundred results', () => {
  const hits = Array.from({ length: 100 }, (_, index) => hit(`${String(index)}/`, 100));
  expect(arrange(hits).count).toBe(30);
});
