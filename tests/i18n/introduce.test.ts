import { expect, test } from 'vitest';
import { introduce } from '../../src/i18n/introduce.ts';
import { marks } from '../../src/i18n/marks.ts';

test('a space stands between a text and what it introduces', () => {
  expect(introduce('Values:')).toBe('Values: ');
});

test('full-width punctuation needs none, nor does it within marks', () => {
  expect(introduce('値：')).toBe('値：');
  const stale = `${marks.stale.open}値：${marks.stale.close}`;
  expect(introduce(stale)).toBe(stale);
});
