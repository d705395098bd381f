import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/building/buildIndex.ts';
import type { Entry } from '../../../src/search/matching/searchIndex.ts';

const data = { concepts: [], spellings: [], aliases: [], questions: [], stopWords: [], kindWords: {} };
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
    aliases: [{ words: ['woods'], page: 'trees/' }],
    questions: [{ words: ['where is shade'], page: 'trees/#oaks' }],
  }).index;
  expect(entries[0]?.aliases).toEqual(['woods']);
  expect(entries[1]?.questions).toEqual(['where is shade']);
});

test('a place that the site does not have is named, and nothing leads there', () => {
  const aliases = [{ words: ['woods'], page: 'trees/#beeches' }];
  const thing: Entry = { kind: 'schema', url: 'schemas/beech/', title: 'Beech' };
  const { index, missing } = buildIndex(pages, [thing], { ...data, aliases });
  expect(missing).toEqual(['trees/#beeches']);
  expect(index.entries.map(({ url }) => url)).toEqual(['trees/', 'trees/#oaks']);
});

test('a page that takes no part in the search is one place, if words lead there', () => {
  const whole = {
    url: 'all/',
    html: '<meta name="description" content="All on one page."><main><h1>Everything</h1><p>Trees.</p></main>',
  };
  const other = { ...whole, url: 'former/' };
  const aliases = [{ words: ['PDF'], page: 'all/' }];
  const { entries } = buildIndex([...pages, whole, other], [], { ...data, aliases }).index;
  expect(entries.slice(2)).toEqual([
    { kind: 'page', url: 'all/', title: 'Everything', text: 'All on one page.', aliases: ['PDF'] },
  ]);
});
