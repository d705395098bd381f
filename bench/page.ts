/**
 * `npm run bench`: what the page of an operation costs a reader with a slow phone, beside starlight-openapi on the same contract, and how soon a
 * sample that is run there prints; what the demo of the home page weighs and takes; and how soon search results follow a key.
 */
import { chromium } from 'playwright';
import { type DemoCost, measureDemo } from './page/demo.ts';
import { measure, type PageCost } from './page/measure.ts';
import { buildPeer } from './page/peer.ts';
import { measureSearch } from './page/search.ts';
import { measureFirstOutput } from './runner/firstOutput.ts';
import { localizedHref } from '../src/i18n/languages.ts';
import { siteTranslator } from '../src/i18n/siteTranslator.ts';
import { findBrowser } from '../tools/machine/findBrowser.ts';
import { builtSite } from '../tools/site/buildSite.ts';
import { listen } from '../tools/site/listen.ts';
import { precompress } from '../tools/site/precompress.ts';
import { siteHandler } from '../tools/site/siteHandler.ts';

const runs = 5;
const presses = 10;
/** What readers ask the search, by language. */
const questions: Record<string, string> = {
  en: 'how long does a training take',
  ja: '学習が終わったか確認したい',
};
const root = process.cwd();

const started = performance.now();
const ours = (await builtSite('site', root, { always: true, say: console.log })).folder;
const buildSeconds = (performance.now() - started) / 1000;
console.log('Building the peer …');
const peer = buildPeer(root);

const pages: [name: string, folder: string, path: string][] = [
  ['this site, English', ours, '/methods/get-items/'],
  ['this site, Japanese', ours, '/ja/methods/get-items/'],
  ['starlight-openapi', peer, '/api/operations/get_items/'],
];
const browser = await chromium.launch(findBrowser());
for (const folder of [ours, peer]) await precompress(folder);
const served = await Promise.all(
  pages.map(async ([name, folder, path]) => {
    const server = await listen(siteHandler({ folder, encodings: ['gzip'] }), { port: 0 });
    return { name, server, url: `http://localhost:${server.port}${path}`, results: new Array<PageCost>() };
  }),
);
// In turn: what slows the machine down meanwhile slows all of them down.
for (let run = 0; run < runs; run++)
  for (const { url, results } of served) results.push(await measure(browser, url));
for (const { server } of served) await server.close();
const costs = new Map(served.map(({ name, results }) => [name, medianCost(results)]));
const site = await listen(siteHandler({ folder: ours }), { port: 0 });
const outputs = await measureFirstOutput(
  browser,
  `http://localhost:${site.port}/methods/get-items/`,
  presses,
);
const demos = new Map<string, DemoCost>();
const searches = new Map<string, number[]>();
for (const language of siteTranslator().languages) {
  const home = `http://localhost:${site.port}${localizedHref('/', language, '/')}`;
  demos.set(language, await measureDemo(browser, home, runs));
  const question = questions[language];
  if (question) searches.set(language, await measureSearch(browser, home, question));
}
await site.close();
await browser.close();
print(costs, costs.get('starlight-openapi'));
console.log(
  `\nFrom Run to the first output, second run and later: ${median(outputs).toFixed(0)} ms, median of ${presses} (${outputs.map((time) => time.toFixed(0)).join(', ')})`,
);
for (const [language, { times, weight, weightWithout }] of demos) {
  const kib = (bytes: number): string => (bytes / 1024).toFixed(1);
  console.log(
    `\nDemo (${language}): verdict ${median(times).toFixed(0)} ms after the press at CPU ÷ 4 (${times.map((time) => time.toFixed(0)).join(', ')}); ` +
      `before it the page weighs ${kib(weight)} KiB, ${kib(weightWithout)} KiB without the demo`,
  );
}
for (const [language, times] of searches)
  console.log(
    `\nSearch (${language}): results ${median(times).toFixed(0)} ms after a key at CPU ÷ 4, median of ${times.length}; at most ${times.at(-1)?.toFixed(0)}`,
  );
console.log(`\nFull build of this site: ${buildSeconds.toFixed(1)} s`);

/** Of an even number of values, what lies between the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [lower = Number.NaN, upper = lower] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (lower + upper) / 2;
}

/** The median of each figure by itself. */
function medianCost(results: readonly PageCost[]): PageCost {
  const of = (figure: keyof PageCost): number => median(results.map((cost) => cost[figure]));
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    foreign: of('foreign'),
    paint: of('paint'),
    longTasks: of('longTasks'),
    elements: of('elements'),
  };
}

function print(all: ReadonlyMap<string, PageCost>, reference: PageCost | undefined): void {
  console.log(
    `\nget_items on a phone: 412×823, CPU ÷4, 150 ms, 1.6 Mbit/s, gzip; median of ${runs} loads, ratio to starlight-openapi\n`,
  );
  const ratio = (value: number, other: number | undefined): string =>
    other ? `${(value / other).toFixed(2)}×` : '';
  console.table(
    Object.fromEntries(
      [...all].map(([name, { bytes, requests, foreign, paint, longTasks, elements }]) => [
        name,
        {
          KiB: (bytes / 1024).toFixed(1),
          'KiB ratio': ratio(bytes, reference?.bytes),
          'LCP s': (paint / 1000).toFixed(2),
          'LCP ratio': ratio(paint, reference?.paint),
          'long tasks': longTasks,
          elements,
          'elements ratio': ratio(elements, reference?.elements),
          requests,
          'to other hosts': foreign,
        },
      ]),
    ),
  );
}
