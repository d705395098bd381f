/** `npm run bench:explorer`: how long until a reader can send, beside a bare page with the same Elements. */
import { chromium } from 'playwright';
import { makeBarePage } from './explorer/barePage.ts';
import { timeToSend } from './explorer/timeToSend.ts';
import { findBrowser } from '../tools/machine/findBrowser.ts';
import { builtSite } from '../tools/site/buildSite.ts';
import { listen } from '../tools/site/listen.ts';
import { precompress } from '../tools/site/precompress.ts';
import { siteHandler } from '../tools/site/siteHandler.ts';

const runs = Number(process.env['DOCS_BENCH_RUNS'] ?? 3);
const root = process.cwd();
const hash = '#/operations/get_items';
const pages: [name: string, folder: string, path: string][] = [
  ['bare page', makeBarePage(root), `/${hash}`],
  ['explorer', (await builtSite('site', root, { say: console.log })).folder, `/explorer/${hash}`],
];
const networks: [name: string, isSlow: boolean][] = [
  ['CPU ÷4', false],
  ['CPU ÷4, 150 ms, 1.6 Mbit/s', true],
];

const times = new Map<string, number[]>();
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
      for (const visit of ['first visit', 'second visit']) {
        const time = await timeToSend(context, `http://localhost:${server.port}${path}`, isSlow);
        const key = `${network} | ${visit} | ${page}`;
        times.set(key, [...(times.get(key) ?? []), time]);
      }
      await context.close();
      await server.close();
    }
await browser.close();

const median = (key: string): number =>
  [...(times.get(key) ?? [])].sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
console.log(`\nSeconds until “Send” can be used; median of ${runs}, ratio to the bare page’s first visit\n`);
console.table(
  Object.fromEntries(
    networks.flatMap(([network]) => {
      const reference = median(`${network} | first visit | bare page`);
      return [...times.keys()]
        .filter((key) => key.startsWith(`${network} |`))
        .map((key) => [
          key,
          { seconds: (median(key) / 1000).toFixed(2), ratio: (median(key) / reference).toFixed(2) },
        ]);
    }),
  ),
);
