/**
 * `npm run bench:weight`: what readers load, from the built site, and what a million of them a month load together. Compressed bytes, as sent.
 */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../tools/site/buildSite.ts';

/** How readers behave; nobody has measured it yet, so the numbers are on the safe side. */
const readers = { number: 1_000_000, pages: 4, searching: 0.3, exploring: 0.2, days: 30 };

const { folder } = await builtSite('site', process.cwd(), { say: console.log });
const sent = (file: string): number =>
  (statSync(join(folder, `${file}.br`), { throwIfNoEntry: false }) ?? statSync(join(folder, file))).size;
const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: folder }).filter((file) => !/\.(?:br|gz)$/.test(file));
const sum = (list: readonly string[]): number => list.reduce((total, file) => total + sent(file), 0);

const pages = files('**/*.html')
  .map(sent)
  .sort((a, b) => a - b);
const median = pages[Math.floor(pages.length / 2)] ?? 0;
const shared = files('_astro/*.{js,css}');
const search = files('search/en*');
const explorer = [...files('explorer/*.en.*.js'), ...files('explorer/*.css'), ...files('sandbox-worker.js')];

const parts: [name: string, bytes: number, requests: number, perMonth: number][] = [
  ['a page (median)', median, 1, readers.number * readers.pages],
  ['scripts and styles of all pages, once', sum(shared), shared.length, readers.number],
  ['the search, when it is opened', sum(search), search.length, readers.number * readers.searching],
  ['the explorer, when it is opened', sum(explorer), explorer.length, readers.number * readers.exploring],
];
console.log(`pages: ${pages.length}, from ${pages[0]} to ${pages.at(-1)} bytes`);
for (const [name, bytes, requests] of parts)
  console.log(`${name}: ${(bytes / 1e3).toFixed(1)} KB, ${requests} requests`);
const bytes = parts.reduce((total, [, size, , times]) => total + size * times, 0);
const requests = parts.reduce((total, [, , count, times]) => total + count * times, 0);
const seconds = readers.days * 86_400;
console.log(
  `${readers.number} readers a month: ${(bytes / 1e9).toFixed(0)} GB, ${(requests / 1e6).toFixed(0)} million requests; ` +
    `on average ${(requests / seconds).toFixed(0)} requests/s, ${((bytes * 8) / seconds / 1e6).toFixed(1)} Mbit/s, ten times that at the busiest hour`,
);
