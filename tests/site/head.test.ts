import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltPage } from '../../tools/audit/builtPages.ts';
import { languageOfPath, localizedHref } from '../../src/i18n/languages.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { folderOf, pagesOf } from './builds.ts';
import { attribute, elementsOf, textOf, byTag } from '../../src/html/elements.ts';

const { languages } = loadTranslator();
const origin = 'http://localhost:4321';
const pages = pagesOf('site').filter(({ file }) => !file.endsWith('404.html'));
const languageOf = (page: BuiltPage): string => languageOfPath(page.path, languages);

/** The path of a page without its language. */
const neutralPath = (page: BuiltPage): string =>
  page.path.replace(new RegExp(`^/(${languages.join('|')})/`), '/');

const meta = (page: BuiltPage, name: string): string | undefined => {
  const element = byTag(page.document, 'meta').find((candidate) => attribute(candidate, 'name') === name);
  return element && attribute(element, 'content');
};

const links = (page: BuiltPage, rel: string): Map<string, string> =>
  new Map(
    byTag(page.document, 'link')
      .filter((link) => attribute(link, 'rel') === rel)
      .map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']),
  );

const headingIds = (page: BuiltPage): string[] =>
  [...elementsOf(page.document)]
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map((heading) => attribute(heading, 'id') ?? '');

test('every page exists in every language', () => {
  const paths = languages.map((language) =>
    pages
      .filter((page) => languageOf(page) === language)
      .map(neutralPath)
      .sort(),
  );
  for (const list of paths) expect(list).toEqual(paths[0]);
});

describe('every page', () => {
  test.each(pages)('$path says its language, address and content', (page) => {
    const language = languageOf(page);
    const [html] = byTag(page.document, 'html');
    expect(html && attribute(html, 'lang')).toBe(language);
    expect(links(page, 'canonical').get('')).toBe(origin + page.path);
    const alternates = Object.fromEntries(
      languages.map((other) => [other, origin + localizedHref(neutralPath(page), other, '/')]),
    );
    expect(Object.fromEntries(links(page, 'alternate'))).toMatchObject({
      ...alternates,
      'x-default': origin + neutralPath(page),
    });
    expect(textOf(byTag(page.document, 'title')[0]!)).toMatch(/^\S.* \| \S/);
    expect(meta(page, 'description')).toMatch(
      language === 'ja' ? /[ぁ-んァ-ヶ一-龠]/ : /^[A-Z][\x20-\x7e]+$/,
    );
  });
});

test.each(languages)('titles and descriptions differ from page to page (%s)', (language) => {
  const own = pages.filter((page) => languageOf(page) === language);
  for (const text of [
    (page: BuiltPage) => textOf(byTag(page.document, 'title')[0]!),
    (page: BuiltPage) => meta(page, 'description'),
  ]) {
    const seen = own.map(text);
    expect(seen.filter((value, index) => seen.indexOf(value) !== index)).toEqual([]);
  }
});

test('headings have the same ids in every language, and no two elements of a page share an id', () => {
  const byPath = Map.groupBy(pages, neutralPath);
  for (const [path, versions] of byPath) {
    const [first, ...others] = versions.map(headingIds);
    for (const other of others) expect(other, path).toEqual(first);
  }
  for (const { document, path } of pages) {
    const ids = [...elementsOf(document)].flatMap((element) => attribute(element, 'id') ?? []);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
  }
});

test('the sitemap lists every page in every language', () => {
  const sitemap = readFileSync(join(folderOf('site'), 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(listed.sort()).toEqual(pages.map(({ path }) => origin + path).sort());
  for (const language of languages) expect(sitemap).toContain(`hreflang="${language}"`);
});
