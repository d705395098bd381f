import { expect, test } from 'vitest';
import { Wordings } from '../../../src/search/matching/wordings.ts';
import type { Unit } from '../../../src/search/matching/queryUnits.ts';
import { termsOf } from '../../../src/search/matching/words.ts';

const wordings = new Wordings([
  {
    kind: 'page',
    url: 'dry/',
    title: 'Water',
    wordings: ['leaves hang', 'thirsty', '葉がしおれる', 'スプリンクラー'],
  },
  { kind: 'page', url: 'frost/', title: 'Frost', wordings: ['leaves turn black'] },
  { kind: 'page', url: 'soil/', title: 'Soil' },
]);

function asked(...texts: string[]): { unit: Unit; weight: number }[] {
  return texts.map((text) => ({
    weight: 1,
    unit: {
      meaning: text,
      alternatives: [{ text, terms: termsOf(text), weight: 1, atLeast: 0.6, together: false }],
      spellings: [],
      weak: false,
    },
  }));
}

test('a phrase is as like a query as what both say is of all that they say', () => {
  expect(wordings.likeness(0, asked('thirsty'))).toBe(1);
  expect(wordings.likeness(0, asked('leaves', 'hang'))).toBe(1);
  const part = wordings.likeness(1, asked('leaves'));
  expect(part).toBeGreaterThan(0);
  expect(part).toBeLessThan(0.6);
  expect(wordings.likeness(1, asked('leaves', 'fall'))).toBeLessThan(part);
});

test('what has no phrase, or none of the words, is not alike', () => {
  expect(wordings.likeness(2, asked('leaves'))).toBe(0);
  expect(wordings.likeness(0, asked('roots'))).toBe(0);
});

test('the words of the phrases are known as they are written', () => {
  expect(wordings.latin).toEqual(['leaves', 'hang', 'thirsty', 'turn', 'black']);
  expect(wordings.spoken).toEqual(['スプリンクラ']);
});
