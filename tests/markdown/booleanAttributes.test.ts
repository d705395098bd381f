import { expect, test } from 'vitest';
import { withPlainBooleans } from '../../src/markdown/booleanAttributes.ts';

test.each([
  ['<details open="">', '<details open>'],
  ['<option selected="" value="">', '<option selected value="">'],
  ['<a download="" href="a.zip">', '<a download href="a.zip">'],
  ['<p title="a hidden b">', '<p title="a hidden b">'],
  ['<code>&lt;details open=""&gt;</code>', '<code>&lt;details open=""&gt;</code>'],
])('%s → %s', (given, want) => {
  expect(withPlainBooleans(given)).toBe(want);
});
