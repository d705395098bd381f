import { expect, test } from 'vitest';
import { kanaTermsOf } from '../../../src/search/matching/kana.ts';

test.each([
  ['つながらない', 'つながりませんでした'],
  ['写真がぼやける', 'ぼやけて'],
  ['ゆるくしたい', 'ゆるめたい'],
  ['もらえるの', 'もらいたいのに'],
  ['うまくいかない', 'うまくできない'],
])('of %s and %s the same is left', (one, other) => {
  expect(kanaTermsOf(one)).not.toEqual([]);
  expect(kanaTermsOf(one).flat()).toEqual(expect.arrayContaining(kanaTermsOf(other).flat().slice(0, 1)));
});

test.each(['できない', 'したいのに', '検査したら', '送りたい', '見せてください', 'されない'])(
  'of %s nothing is left: it is grammar',
  (text) => {
    expect(kanaTermsOf(text)).toEqual([]);
  },
);

test('a word ends where its script does', () => {
  expect(kanaTermsOf('ほこりに反応')).toEqual([['ほこ']]);
  expect(kanaTermsOf('dust only')).toEqual([]);
});
