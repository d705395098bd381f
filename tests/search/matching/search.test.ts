import { describe, expect, test } from 'vitest';
import { completeIndex } from '../../../src/search/building/buildIndex.ts';
import { Phrases } from '../../../src/search/matching/phrases.ts';
import { saysSomething, Search } from '../../../src/search/matching/search.ts';
import type { Entry } from '../../../src/search/matching/searchIndex.ts';

const entries: Entry[] = [
  {
    kind: 'page',
    url: 'dry/',
    title: 'Water',
    text: 'Twice a week in summer.',
    wordings: [
      'leaves hang down',
      'thirsty plant',
      'brown leaves',
      '葉がしおれる',
      'ぐったりしている',
      'watering can',
    ],
  },
  {
    kind: 'page',
    url: 'frost/',
    title: 'Frost',
    text: 'Cover them.',
    wordings: ['leaves turn black', 'plant is cold', 'plant died in the night', '葉が黒くなる'],
  },
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
  {
    kind: 'operation',
    url: 'methods/get-twig/',
    title: 'Get a twig',
    request: 'GET /v1/tree/{tree_id}/twig',
  },
  {
    kind: 'operation',
    url: 'methods/cut-twig/',
    title: 'Cut a twig',
    request: 'DELETE /v1/tree/{tree_id}/twig',
  },
  {
    kind: 'property',
    url: 'schemas/tree/#property-state',
    title: 'state',
    within: ['Tree'],
    values: ['sprouting', 'dormant'],
  },
  { kind: 'property', url: 'schemas/hedge/#property-state', title: 'state', within: ['Hedge'] },
  { kind: 'page', url: 'notes/', title: 'Versions', text: 'This is about version 2.3.1 of the garden.' },
  { kind: 'page', url: 'log/', title: 'Log', text: '2.3.1' },
  {
    kind: 'page',
    url: 'log/#compost',
    title: 'Compost heap',
    within: ['Log'],
    text: 'A compost heap is.',
  },
  { kind: 'page', url: 'heap/#compost', title: 'Compost heap', within: ['Heap'], text: 'A compost heap is.' },
  { kind: 'operation', url: 'methods/water/', title: '水やり', request: 'POST /v1/water', names: ['water'] },
  {
    kind: 'page',
    url: 'trouble/#dry',
    title: '水やりが失敗する',
    within: ['Trouble'],
    text: 'Water does not come.',
    questions: ['水やりできない'],
  },
  {
    kind: 'page',
    url: 'watering/',
    title: 'Watering can',
    text: 'How the 水やり goes.',
    questions: ['水やりの見方'],
  },
  { kind: 'page', url: 'seeds/', title: 'Seeds', text: 'A data set of seeds.', leads: [[8, 0]] },
  { kind: 'page', url: 'edges/', title: '端の処理', text: '端を切る。', leads: [[9, 0]] },
  { kind: 'page', url: 'terminals/', title: '端末', text: '工場の端末。' },
  { kind: 'parameter', url: 'parts/#size', title: 'batch_size', names: ['バッチサイズ'] },
  {
    kind: 'page',
    url: 'rules/#near',
    title: 'A rule',
    text: 'The size of each trunk: two meters at maximum.',
  },
  { kind: 'page', url: 'rules/#far', title: 'B rule', text: 'The size.\nThe trunk.\nThe maximum.' },
  { kind: 'page', url: 'sizes/', title: 'サイズ', text: 'サイズの表。' },
  { kind: 'page', url: 'other/#responses', title: 'Responses', within: ['Other'] },
];
const index = completeIndex(entries, {
  concepts: [
    ['false alarm', 'false positive', 'misdetection', '過検知', '過検出'],
    ['height', '高さ'],
    ['key', 'キー'],
    ['leaf', 'リーフ'],
    ['count', 'カウント'],
    ['矩形', 'ボックス', '長方形'],
    ['smaller', 'shrink', 'reduce the size'],
    ['maximum trunk size', '最大樹高'],
    ['seed', 'kernel', '種'],
    ['端', 'border'],
    ['水やり', 'water'],
    ['size', 'サイズ'],
    ['pruned hedge', '生垣のトリミング'],
    ['aphid', 'アブラムシ'],
    ['none', 'シロアリ'],
  ],
  spellings: [['max', 'maximum']],
  stopWords: ['what', 'is', 'how', 'do', 'i', 'a', 'the', 'make', 'to', 'of'],
  respellings: [
    ['みずやり', '水やり'],
    ['はし', '端'],
    ['みかた', '見方'],
    ["doesn't", 'does not'],
  ],
  troubleWords: ['できない', 'not', 'fails'],
  troublePlaces: ['trouble/#'],
  versionPlace: 'notes/',
  sizeUnits: ['mb', 'ピクセル'],
  sizePlaces: ['limits/', 'rules/#near'],
  amountWords: ['how long'],
  referringWords: ['see'],
  minorPlaces: ['log/#'],
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
    ['an address with values in it', '/v1/tree/oak-7/twig', 'methods/get-twig/'],
    ['a request with values in it', 'DELETE /v1/tree/oak-7/twig', 'methods/cut-twig/'],
    ['a whole address', 'delete https://garden.example/api/v1/tree/oak-7/twig?deep=1', 'methods/cut-twig/'],
    ['an address among other words', 'const twig = fetch("/v1/tree/oak-7/twig")', 'methods/get-twig/'],
    ['a value, for the property that has it', 'dormant', 'schemas/tree/#property-state'],
    ['a version alone, for what is about versions', 'v2.3.1', 'notes/'],
    ['what does not work, for what to do', '水やりできない', 'trouble/#dry'],
    ['the same words where something works', '水やりの見方', 'watering/'],
    ['the name alone, for what it is', '水やり', 'methods/water/'],
    ['a reading in hiragana', 'みずやり', 'methods/water/'],
    ['a reading that is not finished', 'みず', 'methods/water/'],
    ['a katakana word in hiragana', 'さんどぼっくす', 'boxes/'],
    ['words that are written together', 'dataset', 'seeds/'],
    ['a concept that leads to a place', 'kernel', 'seeds/'],
    ['a single ideograph', '端', 'edges/'],
    ['a name of which only a part is in katakana yet', 'ばっちサイズ', 'parts/#size'],
    ['a number of bytes, for what is allowed', 'trees 30 MB', 'limits/'],
    ['a number of pixels', '4000x3000', 'limits/'],
    ['a name in katakana with a slip', 'バッヂサイズ', 'parts/#size'],
  ])('%s: %s', (_what, query, want) => {
    expect(first(query)).toBe(want);
  });
});

test('words that say nothing find nothing, and neither do words that nobody writes', () => {
  expect(search.find('').length).toBe(0);
  expect(search.find('qqqzzzxx').length).toBe(0);
});

test('the words of a known phrase may stand apart, but in one line', () => {
  const found = search.find('maximum trunk size').map(({ entry }) => entry.url);
  expect(found).toContain('rules/#near');
  expect(found).not.toContain('rules/#far');
});

test('a phrase is known whatever joins its words, but not by a part of another word', () => {
  const phrases = new Phrases(index.phrases);
  const meaningsIn = (query: string): string[] => phrases.take(query).found.map(({ meaning }) => meaning);
  for (const query of ['生垣のトリミング', '生垣 トリミング', '生垣トリミング', '生垣をトリミング'])
    expect(meaningsIn(query)).toEqual(['pruned hedge']);
  expect(meaningsIn('生垣はとても高いのでトリミング')).toEqual([]);
  expect(meaningsIn('低生垣 トリミング')).toEqual([]);
});

test('a word that stands nowhere counts by another word for it nearly as that word does', () => {
  const scoreOf = (query: string): number =>
    search.find(query).find(({ entry }) => entry.url === 'alarms/')?.score ?? 0;
  expect(scoreOf('シロアリ')).toBeGreaterThan(scoreOf('none') * 0.9);
});

test('a number that is no size asks for no limit', () => {
  expect(first('trees 30 meters')).not.toBe('limits/');
  expect(first('2.3.1')).toBe('notes/');
});

test('one word in two scripts is one word that was typed', () => {
  const [hit] = search.find('アブラムシ');
  expect(hit?.sought.map(({ typed }) => typed)).toEqual([['アブラムシ', 'aphid']]);
  expect(search.find('過検出')[0]?.sought.map(({ typed }) => typed)).toEqual([['過検出']]);
});

test('a single ideograph is no part of another word', () => {
  expect(search.find('端末').map(({ entry }) => entry.url)).not.toContain('edges/');
});

test('the name of an operation is less than what a sentence says does not work', () => {
  const scoreOf = (query: string): number =>
    search.find(query).find(({ entry }) => entry.url === 'methods/water/')?.score ?? 0;
  expect(scoreOf('水やりできない')).toBeLessThan(scoreOf('水やり') / 4);
});

test('a sentence means a property less by its words than by its name', () => {
  const scoreOf = (query: string): number =>
    search.find(query).find(({ entry }) => entry.title === 'height')?.score ?? 0;
  // Alone it is a name.
  expect(scoreOf('height')).toBeGreaterThan(300);
  expect(scoreOf('what is the height')).toBeLessThan(150);
});

test('the second of several properties of one name comes after other things', () => {
  const [first, second] = search.find('state').filter(({ entry }) => entry.title === 'state');
  expect(second?.score).toBeLessThan((first?.score ?? 0) * 0.75);
});

describe('an answer says how much of the query was found', () => {
  test('all of it', () => {
    expect(search.answer('trees of the garden')).toMatchObject({ isWhole: true, unknown: [] });
    expect(search.answer('GetTrees')).toMatchObject({ isWhole: true, unknown: [] });
  });
  test('some of its words: those that no place has are named, the others are found', () => {
    const answer = search.answer('pruning zzzqqq');
    expect(answer).toMatchObject({ isWhole: false, unknown: ['zzzqqq'] });
    expect(answer.hits[0]?.entry.url).toBe('pruning/');
  });
  test('each word somewhere, and nowhere all', () => {
    expect(search.answer('aphids twig')).toMatchObject({ isWhole: false, unknown: [] });
  });
});

test('signs alone ask nothing', () => {
  for (const query of ['_', '?', '%', ' — ', '／']) expect(saysSomething(query)).toBe(false);
  for (const query of ['a', '1', '端', 'の']) expect(saysSomething(query)).toBe(true);
});

test('a heading that several pages have is not the page’s name', () => {
  expect(first('get trees responses')).not.toBe('other/#responses');
});

test('a misspelled word suggests what it may be', () => {
  expect(search.suggest('gardn')).toContain('garden');
  expect(search.suggest('最大樹向')).toEqual(['最大樹高']);
});

test('another form of a word is no suggestion: it finds the same', () => {
  expect(search.suggest('gardens')).toEqual([]);
});

test('what is like no word suggests none', () => {
  for (const query of ['proxy', 'grid', 'trex', 'SSL certificate', '証明書'])
    expect(search.suggest(query)).toEqual([]);
});

test('a query is no suggestion for itself, in whatever spelling', () => {
  expect(search.suggest('幹のサイズ')).toEqual([]);
  expect(search.suggest('サイズ')).toEqual([]);
  expect(search.suggest('Max Trunk zzzq')).not.toContain('max trunk zzzq');
});

test('a misspelled word may be one that only the lists of concepts know', () => {
  expect(first('misdettection')).toBe('alarms/');
});

test('what has changed is worth less than what there is', () => {
  const scoreOf = (url: string): number =>
    search.find('compost heap').find(({ entry }) => entry.url === url)?.score ?? 0;
  expect(scoreOf('log/#compost')).toBeGreaterThan(0);
  expect(scoreOf('log/#compost')).toBeLessThan(scoreOf('heap/#compost') * 0.7);
});

test('several words in hiragana are read one after the other', () => {
  expect(first('みずやりのみかた')).toBe('watering/');
  expect(first('さいずのはし')).toBeDefined();
  expect(search.find('ぬぬぬのぬぬ')).toEqual([]);
});

test('who asks how long wants a number', () => {
  expect(search.find('how long is a trunk')[0]?.asksAmount).toBe(true);
  expect(search.find('trunk')[0]?.asksAmount).toBe(false);
});

test('a place is found by how readers ask for it, by the likest phrase first', () => {
  expect(first('thirsty plants')).toBe('dry/');
  expect(first('the plant is cold')).toBe('frost/');
  expect(first('leaves hang')).toBe('dry/');
  expect(first('black leaves')).toBe('frost/');
  expect(search.answer('thirsty').unknown).toEqual([]);
});

test('how readers ask adds to what a place says itself', () => {
  expect(first('thirsty in summer')).toBe('dry/');
  expect(search.answer('thirsty in summer').isWhole).toBe(true);
});

test('words that only readers use are completed and corrected', () => {
  expect(first('thir')).toBe('dry/');
  expect(first('thirtsy')).toBe('dry/');
});

test('words in hiragana are found where readers ask by them, whatever their endings', () => {
  expect(first('しおれてしまう')).toBe('dry/');
  expect(first('葉がぐったりした')).toBe('dry/');
  expect(first('葉が黒くなった')).toBe('frost/');
});
