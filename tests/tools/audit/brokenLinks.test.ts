import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { formatFindings } from '../../../tools/audit/finding.ts';
import { brokenLinks } from '../../../tools/audit/brokenLinks.ts';
import { otherHosts } from '../../../tools/audit/otherHosts.ts';
import { readPages } from '../../../tools/audit/builtPages.ts';

/** A built site of a few files. */
function site(files: Record<string, string>): string {
  const folder = temporaryFolder('built');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** What is wrong with one link on the page `/a/`. */
function problems(html: string, base = '/'): string[] {
  const folder = site({
    'a/index.html': html,
    'index.html': '<h1 id="start">Start</h1><template><p id="inside"></p></template>',
    '404.html': '',
    'picture.svg': '',
  });
  const findings = brokenLinks(folder, readPages(folder), { origin: 'https://docs.example', base });
  return findings.map(({ message }) => message);
}

test.each([
  '<a href="/">',
  '<a href="/#start">',
  '<a href="../#start">',
  '<a href="https://docs.example/#start">',
  '<a href="#here"><i id="here">',
  '<a href="/a/">',
  '<a href="/404/">',
  '<img src="/picture.svg">',
  '<a href="#/operations/train">',
  '<a href="https://elsewhere.example/x">',
  '<a href="mailto:a@b.example">',
])('%s resolves', (html) => {
  expect(problems(html)).toEqual([]);
});

test.each([
  ['<a href="/b/">', '/b/: there is no such page or file'],
  ['<a href="/b.html">', '/b.html: there is no such page or file'],
  ['<a href="/#end">', '/#end: no element of that page has the id “end”'],
  ['<a href="#end">', '#end: no element of that page has the id “end”'],
  ['<img srcset="/picture.svg 1x, /large.svg 2x">', '/large.svg: there is no such page or file'],
  ['<link href="/style.css">', '/style.css: there is no such page or file'],
  ['<select><option value="/ja/a/">', '/ja/a/: there is no such page or file'],
  ['<a href="https://docs.example/b/">', 'https://docs.example/b/: there is no such page or file'],
])('%s does not', (html, expected) => {
  expect(problems(html)).toEqual([expected]);
});

test('a link that forgets the base leads out of the site', () => {
  expect(problems('<a href="/docs/#start"></a><a href="/#start"></a>', '/docs/')).toEqual([
    '/#start: leads out of the site, which is deployed below /docs/',
  ]);
});

test('what a page would load from other hosts is found; what a reader has to follow is not', () => {
  const folder = site({
    'index.html': `<link rel="stylesheet" href="https://fonts.example/a.css"><link rel="canonical" href="https://docs.example/">
      <script src="//cdn.example/a.js"></script><img src="/a.png"><a href="https://example.org">a</a><p style="background: url(http://x.example/b.png)">`,
    'a.css': '@import "https://css.example/a.css"; p { background: url(data:image/png;base64,AA) }',
  });
  expect(otherHosts(folder, readPages(folder)).map(({ message }) => message)).toEqual([
    'loads https://fonts.example/a.css',
    'loads //cdn.example/a.js',
    'loads http://x.example/b.png',
    'loads https://css.example/a.css',
  ]);
});

test('the same finding on many pages is one line', () => {
  const findings = ['a.html', 'b.html', 'c.html'].map((page) => ({ page, message: 'is wrong' }));
  expect(formatFindings([...findings, { page: 'a.html', message: 'is bad' }])).toEqual([
    'a.html: is wrong (and on 2 more pages)',
    'a.html: is bad',
  ]);
});
