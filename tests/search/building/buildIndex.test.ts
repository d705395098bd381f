import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/building/buildIndex.ts';
import type { SearchData } from '../../../src/search/building/searchData.ts';
import type { Entry } from '../../../src/search/matching/searchIndex.ts';
import { Search } from '../../../src/search/matching/search.ts';

const data: SearchData = {
  concepts: [],
  spellings: [],
  leads: [],
  asked: [],
  wordings: [],
  stopWords: [],
  kindWords: {},
  respellings: [],
  troubleWords: [],
  troublePlaces: [],
  versionPlace: '',
  sizeUnits: [],
  sizePlaces: [],
  amountWords: ['how long'],
  referringWords: ['see'],
  minorPlaces: [],
  openRows: { sandbox: '', said: '' },
};
const pages = [
  {
    url: 'trees/',
    html: '<main data-pagefind-body><h1 id="_top">Trees</h1><p>Text.</p><h2 id="oaks">Oaks</h2><p>More.</p></main>',
  },
];

test('a thing takes the text of its place; what is no thing is part of a page', () => {
  const thing: Entry = { kind: 'operation', url: 'trees/', title: 'Get trees' };
  const { entries } = buildIndex(pages, [thing], data).index;
  expect(entries).toEqual([
    { ...thing, text: 'Text.' },
    { kind: 'page', url: 'trees/#oaks', title: 'Oaks', within: ['Trees'], text: 'More.' },
  ]);
});

test('words and questions lead to their places', () => {
  const { entries } = buildIndex(pages, [], {
    ...data,
    concepts: [['woods', 'forest']],
    leads: [{ concept: 0, pages: ['trees/', 'trees/#oaks'] }],
    asked: [{ questions: ['where is shade'], pages: ['trees/#oaks', 'trees/'] }],
  }).index;
  expect(entries[0]?.leads).toEqual([[0, 0]]);
  expect(entries[1]?.leads).toEqual([[0, 1]]);
  expect(entries[1]?.questions).toEqual(['where is shade']);
  expect(entries[0]?.alsoAsked).toEqual(['where is shade']);
});

test('how readers ask for a place travels without the words that say nothing', () => {
  const wordings = [{ page: 'trees/#oaks', words: ['where is the acorn', 'the'] }];
  const { index, missing } = buildIndex(pages, [], { ...data, stopWords: ['the', 'where', 'is'], wordings });
  expect(index.entries.map(({ wordings }) => wordings)).toEqual([undefined, ['acorn']]);
  expect(missing).toEqual([]);
  expect(buildIndex(pages, [], { ...data, wordings: [{ page: 'woods/', words: ['x'] }] }).missing).toEqual([
    'woods/',
  ]);
});

test('a place that the site does not have is named, and nothing leads there', () => {
  const leads = [{ concept: 0, pages: ['trees/#beeches'] }];
  const thing: Entry = { kind: 'schema', url: 'schemas/beech/', title: 'Beech' };
  const { index, missing } = buildIndex(pages, [thing], { ...data, concepts: [['woods']], leads });
  expect(missing).toEqual(['trees/#beeches']);
  expect(index.entries.map(({ url }) => url)).toEqual(['trees/', 'trees/#oaks']);
});

test('a page that takes no part in the search is one place, if words lead there', () => {
  const whole = {
    url: 'all/',
    html: '<meta name="description" content="All on one page."><main><h1>Everything</h1><p>Trees.</p></main>',
  };
  const other = { ...whole, url: 'former/' };
  const leads = [{ concept: 0, pages: ['all/'] }];
  const { entries } = buildIndex([...pages, whole, other], [], { ...data, concepts: [['PDF']], leads }).index;
  expect(entries.slice(2)).toEqual([
    { kind: 'page', url: 'all/', title: 'Everything', text: 'All on one page.', leads: [[0, 0]] },
  ]);
});

test('what a row of a table is about is found, unless many tables have the row', () => {
  const table = (id: string, head: string): string =>
    `<h2 id="${id}">${id}</h2><table><tbody><tr><th scope="row">${head}</th><td>1</td></tr></tbody></table>`;
  const html = `<main data-pagefind-body><h1 id="_top">Limits</h1>${table('a', 'Height of a tree')}${['b', 'c', 'd', 'e'].map((id) => table(id, 'OK status')).join('')}</main>`;
  const { index } = buildIndex([{ url: 'limits/', html }], [], data);
  // One document each, and one for the row.
  expect(index.texts.documentsOf).toEqual([1, 2, 1, 1, 1, 1]);
  const [hit] = new Search(index).find('tree height');
  expect(hit?.entry.url).toBe('limits/#a');
});
