import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuildResult, buildFixture, fixtures } from './fixtureSite.ts';

const timeout = 60_000;
/** What a page says of texts that are not, or no longer, translated. */
const MARKED = /<span (?:lang|data-stale)="[^"]*">[^<]*|class="stale-notice"/g;

/**
 * Each folder of tests/fixtures/build/throws is a mistake in a source that fails the build; `expected.txt` in it holds the lines that
 * the author then reads. To add a case: make a folder with the sources that differ from tests/fixtures/build/site.
 */
describe('a mistake in a source fails the build, with file and line', { timeout, concurrent: true }, () => {
  it.each(readdirSync(join(fixtures, 'throws')))('%s', async (name) => {
    const expected = readFileSync(join(fixtures, 'throws', name, 'expected.txt'), 'utf8');
    const { status, output } = await buildFixture(`throws/${name}`);
    expect(output).toContain(expected);
    expect(status).toBe(1);
  });
});

describe('a site is built', () => {
  let site: BuildResult;
  beforeAll(async () => {
    site = await buildFixture('renders/cyclic-untranslated-stale');
  }, timeout);

  it('without errors', () => {
    expect(site.output).not.toContain('[ERROR]');
    expect(site.status).toBe(0);
  });

  it.each([
    ['of a schema that contains itself', 'schemas/tree/index.html', 'property-parent', '/schemas/tree/'],
    [
      'of one that contains itself by way of others',
      'schemas/grove/index.html',
      'property-trees-forest',
      '/schemas/grove/',
    ],
    [
      'of an operation that answers with them',
      'methods/get-tree/index.html',
      'response-forest-trees',
      '/schemas/tree/',
    ],
  ])('with the page %s: a link ends the cycle', (_name, file, id, link) => {
    const [, row = ''] = site.read(file).split(`<li id="${id}">`);
    expect(row.split('</li>')[0]).toContain(`<a href="${link}">`);
  });

  it.each<[name: string, file: string, want: string[]]>([
    [
      'the English text, marked, where a translation is missing',
      'ja/schemas/tree/index.html',
      ['<span lang="en">The node above.', '<span data-stale="">下の節です。', 'class="stale-notice"'],
    ],
    [
      'a mark and a notice where a translation is stale',
      'ja/schemas/grove/index.html',
      ['<span data-stale="">下の節です。', '<span lang="en">The node above.', 'class="stale-notice"'],
    ],
    ['no marks in English', 'schemas/grove/index.html', []],
    ['no marks where nothing is missing or stale', 'ja/index.html', []],
  ])('with %s', (_name, file, want) => {
    expect(site.read(file).match(MARKED) ?? []).toEqual(want);
  });
});
