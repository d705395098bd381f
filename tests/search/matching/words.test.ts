import { describe, expect, test } from 'vitest';
import { compact, normalize, termsOf } from '../../../src/search/matching/words.ts';

test.each([
  ['ＡＰＩ', 'api'],
  ['サーバー', 'サーバ'],
  ['ｻｰﾊﾞｰ', 'サーバ'],
  ['キー', 'キー'],
  ['Über', 'uber'],
])('%s is compared as %s', (text, want) => {
  expect(normalize(text)).toBe(want);
});

test.each(['get_models', 'GetModels', 'get models', 'get-models'])('%s is the name getmodels', (name) => {
  expect(compact(name)).toBe('getmodels');
});

describe('terms', () => {
  test.each<[string, string[]]>([
    ['training trained', ['train', 'train']],
    ['GetModels', ['getmodels', 'get', 'model']],
    ['item_id', ['itemid', 'item', 'id']],
    ['/v1/serve', ['v1serve', 'v1', 'serv']],
    ['over-detects', ['overdetect', 'over', 'detect']],
    ['再学習', ['再学', '学習']],
    ['学習が終わる', ['学習', '終']],
    ['item_idとは', ['itemid', 'item', 'id']],
  ])('%s', (text, want) => {
    expect(termsOf(text)).toEqual(want);
  });
});
