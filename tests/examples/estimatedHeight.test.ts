import { expect, test } from 'vitest';
import { estimatedHeight } from '../../src/examples/estimatedHeight.ts';

test.each([
  ['lines that fit', 'a\n\nb', 16 + 3 * 1.3],
  ['a line that goes on below', 'a'.repeat(21), 16 + 3 * 1.3],
  ['Japanese letters, which are wider', 'あ'.repeat(10), 16 + 2 * 1.3],
])('%s', (_case, text, rem) => {
  expect(estimatedHeight(text, 10)).toBe(Math.round(rem));
});
