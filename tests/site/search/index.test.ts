import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../../src/api/readContract.ts';
import { localizedHref } from '../../../src/i18n/languages.ts';
import { siteTranslator } from '../../../src/i18n/siteTranslator.ts';
import type { SearchIndex } from '../../../src/search/matching/searchIndex.ts';
import { readSearchSource } from '../../../src/search/building/searchData.ts';
import { folderOf, pageAt, pagesOf } from '../builds.ts';
import { attribute, byTag, elementsOf, textOf } from '../../../src/html/elements.ts';
import { cellsOf, isRow, quotedRow } from '../../../src/search/matching/cells.ts';

const { languages } = siteTranslator();

test('each language has an index, and Pagefind’s is gone', () => {
  expect(
    readdirSync(join(folderOf('site'), 'search'))
      .filter((file) => file.endsWith('.json'))
      .sort(),
  ).toEqual(languages.map((language) => `${language}.json`).sort());
  expect(readdirSync(folderOf('site'))).not.toContain('pagefind');
});

test('search.yaml leads to places that there are', () => {
  const { concepts, questions } = readSearchSource();
  const urls = new Set(
    pagesOf('site').flatMap(({ path, document }) => [
      path,
      ...[...elementsOf(document)].flatMap((element) => {
        const id = attribute(element, 'id');
        return id === undefined ? [] : [`${path}#${id}`];
      }),
    ]),
  );
  const pages = [...concepts, ...questions].flatMap(({ page = [] }) =>
    [page].flat().map((place) => `/${place}`),
  );
  expect(pages.filter((page) => !urls.has(page))).toEqual([]);
});

describe.each(languages)('the index of %s', (language) => {
  const source = readFileSync(join(folderOf('site'), `search/${language}.json`));
  const { entries } = JSON.parse(source.toString()) as SearchIndex;

  test('weighs at most 170 KiB on the line', () => {
    expect(gzipSync(source).length).toBeLessThan(170 * 1024);
  });

  test('leads to places that there are', () => {
    const missing = entries.filter(({ url }) => {
      const [path = '', id] = url.split('#');
      const page = pageAt('site', localizedHref(`/${path}`, language, '/'));
      return (
        id !== undefined && ![...elementsOf(page.document)].some((element) => attribute(element, 'id') === id)
      );
    });
    expect(missing.map(({ url }) => url)).toEqual([]);
  });

  test('glues no words together and carries no marks', () => {
    expect(
      entries
        .filter(({ text = '' }) =>
          /serveTry|RequestC#|C#Python|timeLarger|accuracyLarger|影響大きい/.test(text),
        )
        .map(({ url }) => url),
    ).toEqual([]);
    expect(source.toString()).not.toMatch(/[\uE000-\uE003]/);
  });

  test('says of every row about what is not published that the answer is the sandbox’s, whatever of it is quoted', () => {
    const translate = siteTranslator().in(language);
    const [head, open] = [translate('notPublishedSandbox'), translate('searchOpenRow')];
    const places = ['not-published/', 'methods/get-item/'];
    const rows = places.flatMap((place) =>
      byTag(pageAt('site', localizedHref(`/${place}`, language, '/')).document, 'table')
        .filter((table) => byTag(table, 'th').some((cell) => textOf(cell) === head))
        .flatMap((table) => byTag(table, 'tr').slice(1)),
    );
    const quotes = entries
      .filter(({ url }) => /^not-published\/#|#getItemUnpublished$/.test(url))
      .flatMap(({ text = '' }) => text.split('\n').filter(isRow))
      .map((row) => cellsOf(row).map((sought) => quotedRow(row, (cell) => (cell === sought ? 1 : 0))));
    expect(rows.length).toBeGreaterThan(40);
    expect(quotes).toHaveLength(rows.length);
    expect(quotes.flat().filter((quote) => !quote.includes(open) && !quote.includes(head))).toEqual([]);
  });

  test('holds nothing of what all pages end with', () => {
    const footer = siteTranslator().in(language)('frameVersion', { version: readContract().info.version });
    expect(
      entries.filter(({ text = '' }) => text.split('\n').some((line) => line.startsWith(`${footer} ·`))),
    ).toEqual([]);
  });
});
