import { describe, expect, test } from 'vitest';
import { completeIndex } from '../../../src/search/building/buildIndex.ts';
import { Search } from '../../../src/search/matching/search.ts';
import type { Entry } from '../../../src/search/matching/searchIndex.ts';

const entries: Entry[] = [
  {
    kind: 'operation',
    url: 'methods/get-trees/',
    title: 'Get the trees',
    request: 'GET /v1/trees',
    names: ['get_trees', 'GetTrees', '/v1/trees', '木の一覧'],
    text: 'Returns the trees of the garden. Their height is in meters.',
  },
  {
    kind: 'page',
    url: 'pruning/',
    title: 'Pruning',
    aliases: ['cut back'],
    questions: ['how do I make a tree smaller'],
    text: 'Cut in winter. The false step has a position.',
    code: 'GetBranches',
  },
  { kind: 'schema', url: 'schemas/tree/', title: 'Tree' },
  {
    kind: 'property',
    url: 'schemas/tree/#property-height',
    title: 'height',
    within: ['Tree'],
    text: 'In meters.',
  },
  { kind: 'property', url: 'schemas/tree/#property-leaf_count', title: 'leaf_count', within: ['Tree'] },
  {
    kind: 'page',
    url: 'alarms/',
    title: 'Alarms',
    text: 'Too many false positives: the trees that are none.',
  },
  { kind: 'page', url: 'boxes/', title: 'サンドボックス', text: '砂場です。' },
  { kind: 'page', url: 'frames/', title: '矩形', text: '枠で囲みます。' },
  { kind: 'page', url: 'methods/get-trees/#responses', title: 'Responses', within: ['Get the trees'] },
  { kind: 'page', url: 'winters/', title: 'Winters (V0.3.0)' },
  { kind: 'page', url: 'other/#winters', title: 'Winters', within: ['Other'] },
  { kind: 'page', url: 'pests/', title: 'Pests', text: 'Aphids, mites.', aliases: ['aphids'] },
  { kind: 'page', url: 'pests/#aphids', title: 'Aphids (on leaves)', within: ['Pests'], text: 'Wash.' },
  {
    kind: 'error',
    url: 'errors/#closed',
    title: 'The garden is closed',
    request: '403',
    names: ['403 Forbidden', 'No gate found'],
  },
  {
    kind: 'page',
    url: 'trouble/#forbidden',
    title: '403 Forbidden',
    within: ['Trouble'],
    text: 'What to do.',
  },
  {
    kind: 'page',
    url: 'limits/',
    title: 'Limits',
    names: ['幹のサイズ'],
    aliases: ['maximum trunk size', '最大樹高'],
  },
  { kind: 'page', url: 'trunks/', title: '幹サイズの測定', text: '幹サイズと幹サイズ。' },
  {
    kind: 'operation',
    url: 'methods/find-gates/',
    title: 'Find gates',
    names: ['gates found'],
    text: 'Gates found.',
  },
  { kind: 'schema', url: 'schemas/hedge/', title: 'Hedge' },
  { kind: 'term', url: 'glossary/#hedge', title: 'Hedge', text: 'Trees in a row.' },
  { kind: 'page', url: 'other/#responses', title: 'Responses', within: ['Other'] },
];
const index = completeIndex(entries, {
  concepts: [
    ['false alarm', 'false positive', '過検知', '過検出'],
    ['height', '高さ'],
    ['key', 'キー'],
    ['leaf', 'リーフ'],
    ['count', 'カウント'],
    ['矩形', 'ボックス', '長方形'],
    ['smaller', 'shrink', 'reduce the size'],
    ['maximum trunk size', '最大樹高'],
  ],
  spellings: [['max', 'maximum']],
  stopWords: ['what', 'is', 'how', 'do', 'i', 'a', 'the', 'make', 'to', 'of'],
  kindWords: { schema: ['schema', 'スキーマ'], term: ['what is a', 'とは'] },
});
const search = new Search(index);
const first = (query: string): string | undefined => search.find(query)[0]?.entry.url;

test.each(['garden.GetTrees()', 'get_trees(height', 'await client.getTrees', 'garden.get_trees'])(
  'a call, as programs write it, is its name: %s',
  (query) => {
    expect(first(query)).toBe('methods/get-trees/');
  },
);

test('the version in a title is not part of its name', () => {
  expect(first('winters')).toBe('winters/');
});

test.each(['what is a hedge', 'hedgeとは', 'hedgeとは？'])(
  'who asks what a word means gets the term: %s',
  (query) => {
    expect(first(query)).toBe('glossary/#hedge');
    expect(first('hedge')).toBe('schemas/hedge/');
  },
);

describe('the first hit', () => {
  test.each([
    ['the name in an SDK', 'GetTrees', 'methods/get-trees/'],
    ['the id', 'get_trees', 'methods/get-trees/'],
    ['the path', '/v1/trees', 'methods/get-trees/'],
    ['the request', 'GET /v1/trees', 'methods/get-trees/'],
    ['a title in another language', '木の一覧', 'methods/get-trees/'],
    ['the beginning of a name', 'GetTre', 'methods/get-trees/'],
    ['a misspelled name', 'get_treees', 'methods/get-trees/'],
    ['two letters that changed places', 'prunnig', 'pruning/'],
    ['a title letter by letter', 'height', 'schemas/tree/#property-height'],
    ['a word of another language', '高さ', 'schemas/tree/#property-height'],
    ['katakana of an English name', 'リーフカウント', 'schemas/tree/#property-leaf_count'],
    ['the kind it names', 'tree schema', 'schemas/tree/'],
    ['a question by its meaning', 'shrink a tree', 'pruning/'],
    ['another word that leads there', 'cut back', 'pruning/'],
    ['words of code', 'GetBranches', 'pruning/'],
    ['a synonym of several words, side by side', '過検出', 'alarms/'],
    ['a short word that is no part of a longer one', 'スキーマ tree', 'schemas/tree/'],
    ['a synonym that is no part of another word', '長方形', 'frames/'],
    ['a bare status, for what to do about it', '403', 'trouble/#forbidden'],
    ['a heading that is all that was typed', 'aphids', 'pests/#aphids'],
    ['an error in another number', 'No gates found', 'errors/#closed'],
    ['another spelling within a phrase', 'max trunk size', 'limits/'],
    ['a Japanese name without its particle', '幹サイズ', 'limits/'],
    ['a Japanese compound that stands nowhere', '最大樹向', 'limits/'],
  ])('%s: %s', (_what, query, want) => {
    expect(first(query)).toBe(want);
  });
});

test('words that say nothing find nothing, and neither do words that nobody writes', () => {
  expect(search.find('').length).toBe(0);
  expect(search.find('qqqzzzxx').length).toBe(0);
});

test('a heading that several pages have is not the page’s name', () => {
  expect(first('get trees responses')).not.toBe('other/#responses');
});

test('a misspelled word suggests what it may be', () => {
  expect(search.suggest('gardn')).toContain('garden');
  expect(search.suggest('最大樹向')).toEqual(['最大樹高']);
});

test('what is like no word suggests none', () => {
  for (const query of ['proxy', 'grid', 'trex', 'SSL certificate', '証明書'])
    expect(search.suggest(query)).toEqual([]);
});
