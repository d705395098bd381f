import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from 'playwright/test';
import { builtSite } from '../../tools/site/buildSite.ts';
import { findBrowser } from '../../tools/machine/findBrowser.ts';
import { listen, type Listening } from '../../tools/site/listen.ts';
import { siteHandler } from '../../tools/site/siteHandler.ts';
import { ExplorerPage } from './explorerPage.ts';

async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

/** A server of its own: it can be stopped. */
async function serve(variant: 'site' | 'subPath'): Promise<Listening & { base: string }> {
  const { folder, base } = await builtSite(variant);
  return { ...(await listen(siteHandler({ folder, base }), { port: 0 })), base };
}

test('the worker is killed in the middle: nothing is lost', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await explorer.uploadSamples();
  await stopWorkers(page);
  await explorer.call('get_items');
  await expect(explorer.response).toContainText('plate-ok-06');
  await explorer.call('train');
  await stopWorkers(page);
  await expect(explorer.count('jobs')).not.toHaveText('1', { timeout: 20_000 });
  await explorer.call('get_models');
  await expect(explorer.response).not.toContainText('creating');
  expect(explorer.faults).toEqual([]);
});

test('two tabs share the state, and see each other’s changes', async ({ page, context }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  const other = new ExplorerPage(await context.newPage());
  await other.open('/ja/explorer/');
  await expect(other.count('training')).toHaveText('4');
  await explorer.uploadSamples();
  await expect(other.count('training')).toHaveText('7');
  const before = await explorer.modelCount();
  // Both write at once.
  await Promise.all([explorer.choose('train'), other.choose('train')]);
  await Promise.all([explorer.send(), other.send()]);
  for (const tab of [explorer, other]) await expect.poll(() => tab.modelCount()).toBe(before + 2);
});

test('after a hard reload the sandbox answers', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await explorer.uploadSamples();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.reload', { ignoreCache: true });
  await explorer.started();
  await explorer.call('get_items');
  await expect(explorer.count('training')).toHaveText('7');
});

test('a worker of an older site gives way to the new one, and the state stays', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await page.route('**/sandbox-worker.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n// older` });
  });
  await explorer.open('/explorer/');
  await explorer.uploadSamples();
  await page.unroute('**/sandbox-worker.js');
  await page.reload();
  await explorer.started();
  await explorer.call('get_items');
  await expect(explorer.count('training')).toHaveText('7');
});

test('the rest of the site is left alone by the worker', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await explorer.call('login');
  await page.goto('about:blank'); // what the explorer still loads is its own
  const served: string[] = [];
  page.on('response', (response) => {
    if (response.fromServiceWorker()) served.push(response.url());
  });
  await page.goto('/methods/train/');
  await page.goto('/ja/schemas/');
  expect(served).toEqual([]);
});

test('nothing of Elements or the sandbox is loaded by other pages', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  for (const path of ['/', '/ja/', '/methods/train/', '/errors/', '/algorithms/']) await page.goto(path);
  expect(loaded.filter((path) => /explorer|sandbox/.test(path))).toEqual([]);
});

test('below a sub-path', async ({ page }) => {
  test.setTimeout(120_000);
  const server = await serve('subPath');
  try {
    const explorer = new ExplorerPage(page);
    await explorer.open(`http://localhost:${server.port}${server.base}ja/explorer/`);
    await explorer.uploadSamples();
    await explorer.call('get_item');
    await explorer.seePicture();
    await page.locator('#explorer-page-link a').click();
    await expect(page).toHaveURL(/\/docs\/ja\/methods\/get-item\/$/);
    expect(explorer.faults).toEqual([]);
  } finally {
    await server.close();
  }
});

test('without network after one visit', async ({ page }) => {
  test.setTimeout(120_000);
  const server = await serve('site');
  const explorer = new ExplorerPage(page);
  await explorer.open(`http://localhost:${server.port}/explorer/`);
  await explorer.uploadSamples();
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match('/ja/explorer/'))), { timeout: 20_000 })
    .toBe(true);
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match('/samples/plate-ok-06.png'))))
    .toBe(true);
  await server.close();

  await page.reload();
  await explorer.started();
  await explorer.call('get_items');
  await explorer.openSandbox();
  await page.locator('[data-reset]').click();
  await expect(explorer.count('training')).toHaveText('4');
  // The other language was never opened.
  await page.goto(`http://localhost:${server.port}/ja/explorer/`);
  await explorer.started();
  await explorer.call('get_models');
});

test('what is kept for when there is no network is the page of the last visit', async ({ page }) => {
  const { folder } = await builtSite('site');
  const files = siteHandler({ folder });
  const html = readFileSync(join(folder, 'explorer/index.html'), 'utf8');
  let edition = 'first';
  const { port, close } = await listen(
    (request, response) => {
      if (request.url !== '/explorer/') return files(request, response);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html.replace('</head>', `<meta name="edition" content="${edition}"></head>`));
    },
    { port: 0 },
  );
  const kept = (): Promise<string | undefined> =>
    page.evaluate(async () =>
      (await (await caches.match('/explorer/'))?.text())?.match(/name="edition" content="(\w+)"/)?.at(1),
    );
  for (edition of ['first', 'second']) {
    await new ExplorerPage(page).open(`http://localhost:${port}/explorer/`);
    await expect(page.locator('meta[name="edition"]')).toHaveAttribute('content', edition);
    await expect.poll(kept, { timeout: 20_000 }).toBe(edition);
  }
  await close();
});

test.describe('on a plain-http origin', () => {
  let browser: Browser;
  test.beforeAll(async () => {
    const { args, ...launch } = findBrowser();
    browser = await chromium.launch({
      ...launch,
      args: [...args, '--host-resolver-rules=MAP docs.test 127.0.0.1'],
    });
  });
  test.afterAll(() => browser.close());

  test('the page itself answers, and keeps the state', async ({ baseURL }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    const explorer = new ExplorerPage(await context.newPage());
    const origin = `http://docs.test:${new URL(baseURL ?? '').port}`;
    await explorer.open(`${origin}/explorer/`);
    expect(await explorer.page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
    await explorer.uploadSamples();
    await explorer.call('get_item');
    await explorer.seePicture();
    await explorer.page.reload();
    await explorer.started();
    await expect(explorer.count('training')).toHaveText('7');
    expect(explorer.faults).toEqual([]);
    await context.close();
  });
});
