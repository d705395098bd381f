/** `npm run bench:explorer`: what the explorer's script weighs and costs, beside a bare page with Elements' prebuilt bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { explorerFiles } from '../src/explorer/explorerFiles.ts';
import { findBrowser } from '../tools/machine/findBrowser.ts';
import { builtSite } from '../tools/site/buildSite.ts';
import { listen } from '../tools/site/listen.ts';
import { precompress } from '../tools/site/precompress.ts';
import { siteHandler } from '../tools/site/siteHandler.ts';
import { makeBarePage } from './explorer/barePage.ts';
import { type Visit, visit } from './explorer/visit.ts';

const runs = Number(process.env['DOCS_BENCH_RUNS'] ?? 3);
const root = process.cwd();
const hash = '#/operations/get_items';
const bare = makeBarePage(root);
const pages: [name: string, folder: string, path: string][] = [
  ['bare page', bare, `/${hash}`],
  ['explorer', (await builtSite('site', root, { say: console.log })).folder, `/explorer/${hash}`],
];
const networks: [name: string, isSlow: boolean][] = [
  ['CPU ÷4', false],
  ['CPU ÷4, 150 ms, 1.6 Mbit/s', true],
];

console.log('\nElements’ script, kB\n');
const files = (await explorerFiles()).get('en');
if (!files) throw new Error('the explorer has no files in English');
const form = [files.script, ...files.chunks.filter(({ name }) => !name.includes('Documentation'))];
console.table({
  'prebuilt bundle': weight([readFileSync(join(bare, 'web-components.min.js'), 'utf8')]),
  'explorer, everything': weight([files.script, ...files.chunks].map(({ content }) => content)),
  'explorer, until the form answers': weight(form.map(({ content }) => content)),
});

const visits = new Map<string, Visit[]>();
const browser = await chromium.launch(findBrowser());
for (const [page, folder] of pages) {
  console.log(`Compressing ${page} …`);
  await precompress(folder);
}
// One after the other, run by run: what else the machine does meets both.
for (let run = 0; run < runs; run++)
  for (const [network, isSlow] of networks)
    for (const [page, folder, path] of pages) {
      const server = await listen(siteHandler({ folder, encodings: ['gzip'] }), { port: 0 });
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      for (const which of ['first visit', 'second visit']) {
        const cost = await visit(context, `http://localhost:${server.port}${path}`, isSlow);
        const key = `${network} | ${which} | ${page}`;
        visits.set(key, [...(visits.get(key) ?? []), cost]);
      }
      await context.close();
      await server.close();
    }
await browser.close();

console.log(`\nMedian of ${runs}; ratio to the bare page’s first visit\n`);
console.table(
  Object.fromEntries(
    networks.flatMap(([network]) => {
      const reference = median(`${network} | first visit | bare page`, 'send');
      return [...visits.keys()]
        .filter((key) => key.startsWith(`${network} |`))
        .map((key) => [
          key,
          {
            'form is seen, s': (median(key, 'form') / 1000).toFixed(2),
            'Send answers, s': (median(key, 'send') / 1000).toFixed(2),
            ratio: (median(key, 'send') / reference).toFixed(2),
            'blocked, ms': Math.round(median(key, 'blocked')),
          },
        ]);
    }),
  ),
);

function median(key: string, figure: keyof Visit): number {
  const sorted = (visits.get(key) ?? []).map((cost) => cost[figure]).sort((a, b) => a - b);
  return sorted[Math.floor(runs / 2)] ?? Number.NaN;
}

function weight(scripts: readonly string[]): { raw: number; gzip: number } {
  const sum = (size: (script: string) => number): number =>
    Math.round(scripts.reduce((total, script) => total + size(script), 0) / 1000);
  return { raw: sum((script) => Buffer.byteLength(script)), gzip: sum((script) => gzipSync(script).length) };
}
