import { expect, test } from 'playwright/test';
import type { Page } from 'puppeteer-core';
import { otherServer } from './otherServer.ts';
import { printedOn } from './runnablePages.ts';
import { message } from './sitePages.ts';
import { systemFirefox } from './systemFirefox.ts';
import { frameThatTries, runInFrame, sampleThatTries, setTraps, waysOut } from './waysOut.ts';

/* What a changed sample can do to the page in Firefox, whose frames, workers and policies are of another make: nothing. */
const firefox = systemFirefox();

const name = 'get-version';
const path = '/methods/get-version/';

/** Runs a changed sample, or the tested one, and waits until it has ended. */
async function runEdited(page: Page, source?: string): Promise<{ printed: string; said: string }> {
  await page.$eval(
    '.sample-actions:has([data-run])',
    (row, text) => {
      (row as HTMLElement & { editedSource?: string | undefined }).editedSource = text;
      row.closest('.sample')?.querySelector('.run-panel')?.setAttribute('data-state', 'running');
    },
    source,
  );
  await page.click(`button[data-run="${name}"]`);
  const panel = await page.waitForSelector('.run-panel:not([data-state="running"])', { timeout: 40_000 });
  return {
    printed: await panel!.evaluate(printedOn),
    said: await panel!.$eval('[role="status"]', ({ textContent }) => textContent),
  };
}

async function open(baseURL: string | undefined): Promise<Page> {
  const context = await firefox().createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${baseURL}${path}`);
  return page;
}

test('a sample finds no way out in Firefox, and the next run works', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const other = await otherServer();
  try {
    const page = await open(baseURL);
    await page.evaluate(setTraps);
    const ways = waysOut(baseURL!, other.origin);
    const { printed } = await runEdited(page, sampleThatTries(ways));
    expect(printed.trim()).toBe(`tried ${Object.keys(ways).length}`);
    expect(other.hits).toEqual([]);
    expect(page.url()).toBe(`${baseURL}${path}`);
    expect(await page.$eval('body', (body) => body.hasAttribute('data-forged'))).toBe(false);
    expect((await runEdited(page)).said).toContain('same');
  } finally {
    other.stop();
  }
});

test('the frame alone keeps everything in, in Firefox too', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const other = await otherServer();
  try {
    const page = await open(baseURL);
    const ways = waysOut(baseURL!, other.origin);
    const result = await page.evaluate(runInFrame, frameThatTries(ways));
    expect(result).toEqual({ out: [], all: Object.keys(ways).length });
    expect(other.hits).toEqual([]);
  } finally {
    other.stop();
  }
});

for (const [what, source, line] of [
  ['an exception', `const a = 1;\n\n  throw new Error('on purpose');`, 3],
  [
    'a rejected promise',
    `console.log(1);\nvoid Promise.reject(new Error('lost'));\nawait new Promise(() => {});`,
    2,
  ],
  ['a request to another host', `console.log(1);\n\nawait fetch('https://example.com/');`, 3],
  ['a loop without end', `console.log('before');\n\nfor (;;) {}`, 3],
  ['endless recursion', `const again = (): number => again() + 1;\nagain();`, 1],
] as const)
  test(`${what} ends the run in Firefox, and the message names the line`, async ({ baseURL }) => {
    const page = await open(baseURL);
    const { said } = await runEdited(page, source);
    expect(said).toBe(message('en', 'runnerFailedAt', { file: `${name}.ts`, line }));
    expect((await runEdited(page)).said).toContain('same');
  });

test('floods and a large allocation leave the page usable in Firefox', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const page = await open(baseURL);
  expect((await runEdited(page, `for (;;) { try { for (;;) {} } catch {} }`)).said).toBe(
    message('en', 'runnerFrozen', { seconds: 5 }),
  );
  const { printed } = await runEdited(page, `for (let n = 0; n < 1e6; n++) console.log('line', n);`);
  expect(printed.length).toBeLessThanOrEqual(101_000);
  await runEdited(page, `new Uint8Array(2 ** 30).fill(1);`);
  expect((await runEdited(page)).said).toContain('same');
});
