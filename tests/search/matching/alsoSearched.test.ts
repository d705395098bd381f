import { expect, test } from 'vitest';
import { alsoSearched } from '../../../src/search/matching/alsoSearched.ts';
import type { Hit } from '../../../src/search/matching/search.ts';

function hit(text: string, typed: string[], synonyms: string[]): Hit {
  return {
    entry: { kind: 'page', url: '', title: 'Title', text },
    score: 1,
    words: [],
    sought: typed.map((word) => ({ typed: [word], others: synonyms, weight: 1 })),
    asksAmount: false,
    referring: undefined,
  };
}
const find = (texts: string[], typed: string[], synonyms: string[]): string[] =>
  alsoSearched(texts.map((text) => hit(text, typed, synonyms)));

test('names the other words that led to the results, the most frequent one first', () => {
  expect(
    find(['A defect.', 'Defects, an anomaly.', 'x'], ['scratch'], ['anomaly', 'defect', 'stain']),
  ).toEqual(['defect', 'anomaly']);
});

test('says nothing where the typed word is in the first result, or in many', () => {
  expect(find(['A scratch.', 'A defect.', 'A defect.', 'A defect.'], ['scratch'], ['defect'])).toEqual([]);
  expect(find(['A defect.', 'A scratch.'], ['scratch'], ['defect'])).toEqual([]);
});

test('says nothing of several words, and of nothing', () => {
  expect(find(['A defect.'], ['scratch', 'plate'], ['defect'])).toEqual([]);
  expect(alsoSearched([])).toEqual([]);
});

test('takes a phrase as a whole, and spells a katakana word as the text does', () => {
  expect(find(['The model.', 'Run a model.'], ['infer'], ['run a model'])).toEqual(['run a model']);
  expect(find(['接続エラーです。'], ['proxy'], ['接続エラ'])).toEqual(['接続エラー']);
});
