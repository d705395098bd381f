import type { Locator, Page } from 'playwright/test';
import { otherServer, type OtherServer } from './otherServer.ts';
import { printedOn, runOn } from './runnablePages.ts';
import { expect, message, test as base } from './sitePages.ts';
import { frameThatTries, runInFrame, sampleThatTries, setTraps, waysOut } from './waysOut.ts';

/* What a sample that somebody has changed can do to the page, and to others: nothing. */

const test = base.extend<{ other: OtherServer }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's text
  other: async ({}, use) => {
    const server = await otherServer();
    await use(server);
    server.stop();
  },
});

const name = 'get-version';
const path = '/methods/get-version/';

/** Runs a changed sample, and waits until it has ended. */
async function runEdited(page: Page, source: string): Promise<Locator> {
  await page.locator('.sample-actions:has([data-run])').evaluate((row, text) => {
    (row as HTMLElement & { editedSource?: string }).editedSource = text;
  }, source);
  return runOn(page, name);
}

/** The tested sample runs as if nothing had happened. */
async function nextRunWorks(page: Page): Promise<void> {
  await page.locator('.sample-actions:has([data-run])').evaluate((row) => {
    delete (row as HTMLElement & { editedSource?: string }).editedSource;
  });
  const panel = await runOn(page, name);
  await expect(panel.getByRole('status')).toContainText('same');
}

const failedAt = (line: number): string => message('en', 'runnerFailedAt', { file: `${name}.ts`, line });

test.describe('ways out', () => {
  // What the policy refuses, Chromium reports, and also the request that it never sends: the other server counts what comes.
  test.use({
    expectedErrors: [
      /Content Security Policy|Refused|Failed to|net::ERR|blocked|violates|request to http:\/\/127/,
    ],
  });

  test('a sample finds none', async ({ page, baseURL, other }) => {
    await page.goto(path);
    await page.evaluate(setTraps);
    const ways = waysOut(baseURL!, other.origin);
    expect(Object.keys(ways).length).toBeGreaterThanOrEqual(20);
    const panel = await runEdited(page, sampleThatTries(ways));
    expect((await panel.evaluate(printedOn)).trim()).toBe(`tried ${Object.keys(ways).length}`);
    expect(other.hits).toEqual([]);
    expect(page.url()).toBe(`${baseURL}${path}`);
    await expect(page.locator('body')).not.toHaveAttribute('data-forged');
    await nextRunWorks(page);
  });

  test('the frame alone keeps everything in, whatever runs in it', async ({ page, baseURL, other }) => {
    await page.goto(path);
    const ways = waysOut(baseURL!, other.origin);
    const result = await page.evaluate(runInFrame, frameThatTries(ways));
    expect(result).toEqual({ out: [], all: Object.keys(ways).length });
    expect(other.hits).toEqual([]);
  });
});

test('forged messages and prototypes do nothing to the page', async ({ page }) => {
  await page.goto(path);
  const panel = await runEdited(
    page,
    `import { writeFileSync } from 'node:fs';
let stolen;
MessagePort.prototype.postMessage = function () { stolen = this; };
Array.prototype.toString = () => 'changed';
Object.prototype.polluted = 'yes';
writeFileSync('__proto__', 'x');
writeFileSync('<img src=x onerror=alert(1)>', 'x');
console.log(JSON.parse('{"__proto__":{"polluted":"yes"}}'), '<b>bold</b>');
self.postMessage?.({ kind: 'end' });
await fetch(process.env.HACARUS_API_URL + '/__proto__', { headers: { __proto__: 'x' } });
console.log(stolen === undefined ? 'not stolen' : 'stolen');`,
  );
  await expect(panel).toContainText('not stolen');
  await expect(panel).toContainText('<b>bold</b>');
  await expect(panel.locator('.run-files a')).toHaveCount(2);
  expect(await panel.locator('b, [onerror]').count()).toBe(0);
  expect(await page.evaluate(() => ({}))).toEqual({});
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await nextRunWorks(page);
});

const faults: [what: string, source: string, line: number][] = [
  ['an exception', `const a = 1;\n\n  throw new Error('on purpose');`, 3],
  ['a mistake', `const a: { b?: { c(): void } } = {};\nconsole.log('first');\na.b!.c();`, 3],
  [
    'a rejected promise that nobody awaits',
    `console.log(1);\nvoid Promise.reject(new Error('lost'));\nawait new Promise(() => setTimeout(() => 0, 9000));`,
    2,
  ],
  ['a request to another host', `console.log(1);\n\nawait fetch('https://example.com/');`, 3],
  ['a syntax error', `const a = 1;\nconst b = ;`, 2],
  ['a loop without end', `console.log('before');\n\nfor (;;) {}`, 3],
  ['a loop without a body', `let n = 0;\nwhile (true) n++;`, 2],
  ['a loop that awaits nothing', `console.log('before');\nfor (;;)\n  await null;`, 3],
  ['endless recursion', `const again = (): number => again() + 1;\nagain();`, 1],
  ['a file that is not there', `import { readFileSync } from 'node:fs';\nreadFileSync('nothing.png');`, 2],
];
for (const [what, source, line] of faults)
  test(`${what} ends the run, and the message names the line`, async ({ page }) => {
    await page.goto(path);
    // How long the page stood still: a loop that is not stopped would hold it for good.
    await page.evaluate(() => {
      let [last, longest] = [performance.now(), 0];
      setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
        document.body.dataset['longest'] = String(longest);
      }, 50);
    });
    const panel = await runEdited(page, source);
    await expect(panel.getByRole('status')).toHaveText(failedAt(line));
    expect(Number(await page.locator('body').getAttribute('data-longest'))).toBeLessThan(10_000);
    await nextRunWorks(page);
  });

const floods: [what: string, source: string, said: string][] = [
  ['a loop that catches what ends it', `for (;;) { try { for (;;) {} } catch {} }`, 'runnerFrozen'],
  [
    'requests without end',
    `const url = process.env.HACARUS_API_URL + '/v1/version';\nfor (;;) { await fetch(url); }`,
    'runnerFlooded',
  ],
  [
    'files without end',
    `import { writeFileSync } from 'node:fs';\nfor (let n = 0; n < 5000; n++) writeFileSync('f' + n, 'x');\nawait new Promise((go) => setTimeout(go, 9000));`,
    'runnerFlooded',
  ],
];
for (const [what, source, said] of floods)
  test(`${what}: the run is stopped, and the page says why`, async ({ page }) => {
    await page.goto(path);
    const panel = await runEdited(page, source);
    await expect(panel.getByRole('status')).toHaveText(
      message('en', said, said === 'runnerFrozen' ? { seconds: 5 } : {}),
    );
    await nextRunWorks(page);
  });

test('a million lines are cut, and the page stays usable', async ({ page }) => {
  await page.goto(path);
  const panel = await runEdited(page, `for (let n = 0; n < 1e6; n++) console.log('line', n);`);
  await expect(panel).toContainText(message('en', 'runnerTooMuch', { limit: 100_000 }));
  expect((await panel.evaluate(printedOn)).length).toBeLessThanOrEqual(101_000);
  await nextRunWorks(page);
});

test('an allocation of 1 GB leaves the page alone', async ({ page }) => {
  await page.goto(path);
  await runEdited(page, `const bytes = new Uint8Array(2 ** 30).fill(1);\nconsole.log(bytes.length);`);
  await nextRunWorks(page);
});

test('an allocation that cannot be made is named with its line', async ({ page }) => {
  await page.goto(path);
  const panel = await runEdited(page, `console.log(1);\nnew ArrayBuffer(2 ** 52);`);
  await expect(panel.getByRole('status')).toHaveText(failedAt(2));
  await nextRunWorks(page);
});

test('an import that is not there is named', async ({ page }) => {
  await page.goto(path);
  const panel = await runEdited(page, `import fs from 'lodash';\nconsole.log(fs);`);
  await expect(panel.getByRole('status')).toHaveText(
    message('en', 'runnerUnknownModule', { name: 'lodash' }),
  );
  await nextRunWorks(page);
});
