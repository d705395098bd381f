import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../../tools/audit/builtPages.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { folderOf, pageAt, pagesOf } from './builds.ts';

const page = pageAt('site', '/methods/get-items/');
const zipped = (text: string): number => gzipSync(text).length;
const read = (address: string): string => readFileSync(join(folderOf('site'), address), 'utf8');
const files = (name: 'script' | 'link', attributeName: string): string[] =>
  [...elementsOf(page.document, name)].flatMap((element) => attribute(element, attributeName) ?? []);

describe('what a page carries of the runner before anybody presses Run', () => {
  const row = /<div class="sample-actions"[^]*?<\/div>/g;
  const scripts = files('script', 'src')
    .map(read)
    .filter((code) => code.includes('data-run'));
  const inPage = [...page.source.matchAll(/<script type="module">([^]*?)<\/script>/g)]
    .map(([, code = '']) => code)
    .filter((code) => code.includes('data-run'));
  const styles = files('link', 'href')
    .filter((address) => address.endsWith('.css'))
    .map(read);

  test('is found by this test: a row, a script and styles', () => {
    // TypeScript, Python and cURL.
    expect(page.source.match(row)).toHaveLength(3);
    expect(scripts.length + inPage.length).toBe(1);
    expect(withoutRules([...styles, page.source].join())).not.toBe([...styles, page.source].join());
  });

  test('is at most 2 KiB, compressed', () => {
    let without = page.source.replace(row, '');
    for (const code of inPage) without = without.replace(code, '');
    const html = zipped(page.source) - zipped(withoutRules(without));
    const css = styles.reduce((sum, text) => sum + zipped(text) - zipped(withoutRules(text)), 0);
    const code = scripts.reduce((sum, text) => sum + zipped(text), 0);
    expect(html + css + code).toBeGreaterThan(100);
    expect(html + css + code).toBeLessThanOrEqual(2048);
  });

  test('is no part of the runner itself', () => {
    const loaded = [...page.source.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(loaded.filter((address) => /runner|startRun|compileSample|sandbox-worker/.test(address))).toEqual(
      [],
    );
  });
});

/** Style rules of the runner. */
function withoutRules(text: string): string {
  return text.replace(/[^{}]*\.(?:sample-actions|run-)[^{}]*\{[^{}]*\}/g, '');
}

test('every operation has a sample that can be run, in every language', () => {
  const slugs = operationsOf(readContract()).map(({ slug }) => slug);
  const without = pagesOf('site')
    .filter(({ path }) => slugs.some((slug) => path.endsWith(`/methods/${slug}/`)))
    .filter(
      ({ document }) => ![...elementsOf(document, 'button')].some((button) => attribute(button, 'data-run')),
    );
  expect(without.map(({ path }) => path)).toEqual([]);
});
