import { expect, test } from 'vitest';
import { slipsBetween } from '../../../src/search/matching/slips.ts';

test.each([
  ['model', 'model', 0],
  ['modle', 'model', 1],
  ['moddel', 'model', 1],
  ['mdel', 'model', 1],
  ['modal', 'model', 1],
  ['', 'abc', 3],
  ['predcit', 'predict', 1],
  ['kitten', 'sitting', 3],
])('%s → %s: %i', (typed, word, want) => {
  expect(slipsBetween(typed, word)).toBe(want);
});
