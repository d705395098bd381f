import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { folderOf, pageAt, pagesOf } from './builds.ts';
import { attribute, elementsOf } from '../../src/html/elements.ts';

const page = pageAt('site', '/methods/get-items/');
const zipped = (text: string): number => gzipSync(text).length;
const read = (address: string): string => readFileSync(join(folderOf('site'), address), 'utf8');
const files = (name: 'script' | 'link', attributeName: string): string[] =>
  [...elementsOf(page.document, name)].flatMap((element) => attribute(element, attributeName) ?? []);

describe('what a page carries of the runner before anybody presses Run', () => {
  const row = /<div class="sample-actions"[^]*?<\/div>/g;
  const scripts = files('script', 'src').map(read);
  const styles = files('link', 'href')
    .filter((address) => address.endsWith('.css'))
    .map(read);

  test('is found by this test: a row, a script and styles', () => {
    // TypeScript, Python and cURL.
    expect(page.source.match(row)).toHaveLength(3);
    // The file with the frame's parts.
    expect(scripts.map((code) => code.includes('data-run'))).toEqual([true]);
    expect(withoutRules([...styles, page.source].join())).not.toBe([...styles, page.source].join());
  });

  test('is at most 2 KiB, compressed', async () => {
    const without = page.source.replace(row, '');
    const html = zipped(page.source) - zipped(withoutRules(without));
    const css = styles.reduce((sum, text) => sum + zipped(text) - zipped(withoutRules(text)), 0);
    // Its part of the frame's script, as it would be by itself.
    const { outputFiles } = await build({
      entryPoints: ['src/client/runButtons.ts'],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      external: ['../runner/*'],
    });
    const code = zipped(outputFiles[0]?.text ?? '');
    expect(code).toBeGreaterThan(100);
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
