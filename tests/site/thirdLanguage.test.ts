import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkMessages } from '../../src/checks/checkMessages.ts';
import { formatProblem } from '../../src/i18n/problem.ts';
import type { SearchIndex } from '../../src/search/matching/searchIndex.ts';
import { Search } from '../../src/search/matching/search.ts';

/** A folder of messages is all that a language needs: the project as it is, with one more. Below the root, for its node_modules. */
const root = process.cwd();
const folder = join(root, '.cache/third-language');
const read = (file: string): string => readFileSync(join(folder, 'dist', file), 'utf8');

describe('a third language, partly translated', { timeout: 600_000 }, () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const source of [
      'astro.config.mjs',
      'examples',
      'locales',
      'package.json',
      'public',
      'src',
      'tools',
      'tsconfig.json',
      '.textlintrc.json',
      'CHANGELOG.md',
      'LICENSE',
    ]) {
      if (existsSync(join(root, source)))
        cpSync(join(root, source), join(folder, source), { recursive: true });
    }
    cpSync(join(root, 'tests/fixtures/third-language'), folder, { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    // The share images of the other languages are those of the site's own build: only the third language's have to be drawn.
    for (const cache of [join(root, '.cache/share'), join(folder, '.cache')])
      mkdirSync(cache, { recursive: true });
    symlinkSync(join(root, '.cache/share'), join(folder, '.cache/share'));
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    execFileSync(process.execPath, [astro, 'build'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'pipe',
      maxBuffer: 2 ** 27,
    });
  }, 600_000);

  test('is no problem, but counted', async () => {
    const { problems, incomplete } = await checkMessages(folder);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(incomplete.map(formatProblem)).toEqual([
      expect.stringMatching(/^locales\/de: \d+ of \d+ messages are not translated/),
    ]);
  });

  test('has its pages, in its words; what is missing is English and marked so', () => {
    const start = read('de/index.html');
    expect(start).toMatch(/<html[^>]* lang="de"/);
    expect(start).toContain('Wann sie passt');
    expect(start).toMatch(/<span lang="en">/);
    expect(read('de/errors/index.html')).toContain('Unbekannte Client-ID');
    expect(read('de/methods/train/index.html')).toContain('Beispielantwort');
    expect(read('de/404.html')).toContain('Seite nicht gefunden');
  });

  test('is named by the other languages’ pages, and in their switch', () => {
    const start = read('index.html');
    expect(start).toMatch(/<link rel="alternate" hreflang="de" href="[^"]*\/de\/"/);
    expect(start).toMatch(/<option[^>]*value="\/de\/"[^>]*>\s*Deutsch/);
  });

  test('has its search, with its own words and those of the others', () => {
    const search = new Search(JSON.parse(read('search/de.json')) as SearchIndex);
    for (const query of ['Unbekannte Client-ID', 'Unknown client ID', 'Cannot find client information'])
      expect(search.find(query)[0]?.entry).toMatchObject({
        url: 'errors/#unknown-client',
        title: 'Unbekannte Client-ID',
      });
    expect(search.find('GetModels')[0]?.entry.url).toBe('methods/get-models/');
    expect(read('search/de.json')).not.toMatch(/[\uE000-\uE003]/);
  });

  test('has its copies for machines, its contract, its explorer and its status', () => {
    expect(read('de/index.md')).toContain('## Wann sie passt');
    expect(read('de/llms.txt')).toContain('## Leitfaden');
    expect(JSON.parse(read('openapi/de.json'))).toMatchObject({ openapi: '3.1.0' });
    expect(read('de/explorer/index.html')).toMatch(/<html[^>]* lang="de"/);
    expect(read('de/status/index.html')).toContain('locales/en/guide.yaml');
    expect(read('status/index.html')).toContain('Deutsch');
  });

  test('is none of the service’s: its mock responds in English', () => {
    const script = `import('./src/mock/source/readMockData.ts').then(({ mockData }) => console.log(Object.keys(mockData().texts).join()))`;
    const languages = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(languages.trim()).toBe('en,ja');
  });
});
