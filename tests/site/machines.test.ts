import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localizedHref, pathPrefix } from '../../src/i18n/languages.ts';
import { siteTranslator } from '../../src/i18n/siteTranslator.ts';
import { folderOf, pagesOf } from './builds.ts';
import { attribute, elementsOf, textOf } from '../../src/html/elements.ts';

const folder = folderOf('site');
const content = pagesOf('site').filter(({ source }) => source.includes('data-pagefind-body'));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('every page has a Markdown copy with its title, and says where it is; that of all pages begins with the first', () => {
  const pages = pagesOf('site').filter(
    ({ path, document }) => path.endsWith('/') && [...elementsOf(document, 'main')].length > 0,
  );
  expect(pages.length).toBeGreaterThan(content.length);
  const titleOf = ({ document }: (typeof pages)[number]): string =>
    textOf([...elementsOf(document, 'h1')][0] ?? document)
      .replaceAll('\u200b', '')
      .trim();
  const wrong = pages.filter((page) => {
    const { path, document } = page;
    const link = [...elementsOf(document, 'link')].find(
      (element) => attribute(element, 'type') === 'text/markdown',
    );
    const shown = path.endsWith('/all/') ? pages.find((each) => `${each.path}all/` === path) : page;
    return (
      !link ||
      attribute(link, 'href') !== `${path}index.md` ||
      !read(`${path}index.md`).startsWith(`# ${titleOf(shown!).slice(0, 5)}`)
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('copies hold no HTML outside of code, and no marks', () => {
  const wrong = content.filter(({ path }) => {
    const prose = read(`${path}index.md`)
      .replace(/```[^]*?```/g, '')
      .replace(/`[^`\n]*`/g, '');
    return /<\/?(div|span|p|a|code|table)\b|[\uE000-\uE003]/.test(prose);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

describe.each(siteTranslator().languages)('%s', (language) => {
  test('llms.txt lists every page of the language once, with links that lead to files', () => {
    const text = read(`${pathPrefix(language)}llms.txt`);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(
      ([, address = '']) => new URL(address, 'http://site').pathname,
    );
    expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    const copies = links.filter((path) => path.endsWith('.md'));
    expect(new Set(copies).size).toBe(copies.length);
    const own = content.filter(
      ({ document }) => attribute([...elementsOf(document, 'html')][0] as never, 'lang') === language,
    );
    expect(copies.length).toBe(own.length);
  });

  test('llms-full.txt has the text of all of them', () => {
    const full = read(`${pathPrefix(language)}llms-full.txt`);
    expect(full).toContain('/v1/serve');
    expect(full.length).toBeGreaterThan(100_000);
  });

  test('the feed has the entries of the changelog page', () => {
    const feed = read(`${pathPrefix(language)}changelog.xml`);
    const page = read(`${pathPrefix(language)}changelog/index.html`);
    const ids = [...feed.matchAll(/<id>[^<]*#(\w+)<\/id>/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) expect(page).toContain(`id="${id}"`);
    expect(page).toContain(`type="application/atom+xml"`);
    expect(page).toContain(localizedHref('/changelog.xml', language, '/'));
  });
});

test('every page says what it is as JSON-LD', () => {
  for (const { document, path } of content) {
    const data = [...elementsOf(document, 'script')].find(
      (element) => attribute(element, 'type') === 'application/ld+json',
    );
    expect(data, path).toBeDefined();
    const value = JSON.parse(textOf(data ?? document)) as Record<string, unknown>;
    expect(value).toMatchObject({
      '@context': 'https://schema.org',
      inLanguage: expect.any(String),
      url: expect.stringContaining(path),
    });
  }
});
