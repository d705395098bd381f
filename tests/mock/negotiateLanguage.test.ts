import { expect, it } from 'vitest';
import { negotiateLanguage } from '../../src/mock/core/negotiateLanguage.ts';

it.each([
  [null, 'en'],
  ['', 'en'],
  ['ja', 'ja'],
  ['JA', 'ja'],
  ['ja-JP', 'ja'],
  ['ja,en-US;q=0.9,en;q=0.8', 'ja'],
  ['fr,ja;q=0.5,en;q=0.4', 'ja'],
  ['en;q=0.4,ja;q=0.5', 'ja'],
  ['en,ja', 'en'],
  ['ja;q=0', 'en'],
  ['ja;q=0.3,*;q=0.5', 'en'],
  ['*', 'en'],
  ['fr', 'en'],
  ['de', 'en'],
  ['de-DE,de;q=0.9,ja;q=0.1', 'ja'],
  ['ja;q=nonsense', 'ja'],
  [';;,,;q=1', 'en'],
  ['__proto__', 'en'],
  [`${'x,'.repeat(10_000)}ja`, 'ja'],
])('“%s” asks for %s', (header, language) => {
  expect(negotiateLanguage(header, ['en', 'ja'], 'en')).toBe(language);
});
