import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { localizedHref, pathPrefix } from '../../src/i18n/languages.ts';
import { stripMarks } from '../../src/i18n/marks.ts';
import { siteTranslator } from '../../src/i18n/siteTranslator.ts';
import { folderOf, pagesOf } from './builds.ts';
import { attribute, elementsOf, textOf } from '../../src/html/elements.ts';

const read = (path: string): string => readFileSync(join(folderOf('site'), path), 'utf8');
const content = pagesOf('site').filter(({ source }) => source.includes('data-pagefind-body'));

/** The prose of a copy: code is no Markdown. */
const proseOf = (path: string): string => read(`${path}index.md`).replace(/^ *```[^]*?^ *```/gm, '');

/** The tables of a copy, each as its rows, those as the texts of their cells. */
function tablesOf(copy: string): string[][][] {
  return [...copy.matchAll(/(?:^ *\|.*\|$\n?)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .filter((_row, index) => index !== 1) // the line below the head
      .map((row) =>
        row
          .trim()
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      ),
  );
}

/** The cells of a page's tables, as the page says them. */
function cellsOf(document: (typeof content)[number]['document']): string[][][] {
  const main = [...elementsOf(document, 'main')][0] ?? document;
  return [...elementsOf(main, 'table')].map((table) =>
    [...elementsOf(table, 'tr')].map((row) =>
      [...elementsOf(row)]
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell) => textOf(cell).replaceAll('\u200b', '').trim()),
    ),
  );
}

test('every table of a copy has the rows and cells of the page, and none is empty that says something there', () => {
  let count = 0;
  const wrong = content
    .filter(({ path }) => !path.endsWith('/explorer/'))
    .flatMap(({ path, document }) => {
      const copied = tablesOf(proseOf(path));
      const built = cellsOf(document);
      const shape = (tables: string[][][]): boolean[][][] =>
        tables.map((rows) => rows.map((cells) => cells.map((cell) => cell.trim() !== '')));
      count += built.length;
      return JSON.stringify(shape(copied)) === JSON.stringify(shape(built)) ? [] : [path];
    });
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(50);
});

test('no copy names this computer, has an empty item, or leaves out the link of a text', () => {
  for (const { path, document } of content) {
    const copy = proseOf(path);
    expect(copy, path).not.toContain('localhost:4321');
    expect(read(`${path}index.md`), path).not.toContain('&#x');
    expect(copy, path).not.toMatch(/\]\(\.{1,2}\//);
    expect(copy, path).not.toMatch(/^\s*(?:\d+\.|[-*]|:+)\s*$/m);
    // Code without text, two colons, a heading within emphasis.
    expect(copy, path).not.toMatch(/\[``\]|(?<!`)``(?!`)|[：:。]\**[：:] |\*\*#/);
    if (path.endsWith('/explorer/')) continue;
    const main = [...elementsOf(document, 'main')][0] ?? document;
    const paragraphs = [...elementsOf(main, 'p')].flatMap((paragraph) => [...elementsOf(paragraph, 'a')]);
    for (const link of paragraphs) {
      const href = attribute(link, 'href') ?? '';
      if (href.startsWith('#') && href.length > 1 && textOf(link).trim() !== '')
        expect(copy, path).toContain(`(${path}${href})`);
    }
  }
});

describe.each(siteTranslator().languages)('%s', (language) => {
  const t = siteTranslator().in(language);
  const copyOf = (path: string): string => read(`${localizedHref(path, language, '/')}index.md`);

  test('the copy of the explorer lists every operation with its reference', () => {
    const copy = copyOf('/explorer/');
    for (const { slug, path } of operationsOf(readContract())) {
      expect(copy).toContain(`(${localizedHref(`/methods/${slug}/`, language, '/')}index.md)`);
      expect(copy).toContain(path);
    }
  });

  test('text for one language of the samples says so', () => {
    const copy = copyOf('/quickstart/');
    for (const label of ['TypeScript', 'C#', 'Python', 'cURL']) expect(copy).toContain(`- **${label}**: `);
  });

  test('the chooser is a nested list', () => {
    const lines = copyOf('/algorithms/').split('\n');
    const depths = [
      'chooserNg',
      'chooserNgFew',
      'chooserAnnotated',
      'chooserAnnotatedNo',
      'chooserShare',
    ].map((key) =>
      lines.find((line) => [`- ${t(key)}`, `- **${t(key)}**`].includes(line.trim()))?.search(/\S/),
    );
    expect(depths).toEqual([0, 2, 4, 6, 8]);
  });

  test('the copy of the start page says first what the product is, and leaves the form of the demo out', () => {
    const copy = copyOf('/');
    const places = [
      'homeTitle',
      'introductionMessage',
      'homeFewMessage',
      'homeLearnMessage',
      'copiesForm',
    ].map((key) => copy.indexOf(stripMarks(t(key))));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(copy).not.toContain(stripMarks(t('demoChoose')));
  });

  test('a text for one SDK has its names', () => {
    const copy = copyOf('/methods/upload-item/');
    const notes = copy.slice(copy.indexOf('**C#**:'), copy.indexOf('## '));
    expect(notes).toMatch(/- `Upload`[^]*- `upload`/);
  });

  test('asides have their titles, and what is hidden is left out', () => {
    expect(copyOf('/quickstart/')).toContain(`**${stripMarks(t('installationOfflineTitle'))}**`);
    expect(copyOf('/offline/')).not.toContain(stripMarks(t('offlineNotKept')));
  });

  test('llms.txt names no computer', () => {
    for (const file of ['llms.txt', 'llms-full.txt'])
      expect(read(`${pathPrefix(language)}${file}`)).not.toContain('//localhost:4321');
  });
});
