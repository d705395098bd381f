import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

test('nothing throws while the explorer starts: each exception would make V8 read Elements anew', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  const thrown: string[] = [];
  await session.send('Debugger.enable');
  await session.send('Debugger.setPauseOnExceptions', { state: 'all' });
  session.on('Debugger.paused', ({ data, callFrames: [frame] }) => {
    thrown.push(
      `${String(data?.['description'] ?? data?.['type'])} at ${frame?.url}:${frame?.location.columnNumber}`,
    );
    void session.send('Debugger.resume');
  });
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/get_items');
  await expect(explorer.sendButton).toBeEnabled();
  expect(thrown).toEqual([]);
});

test('the explorer starts in a browser whose language is none', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'language', { get: () => 'C' }));
  const explorer = new ExplorerPage(page);
  await explorer.open('/ja/explorer/');
  expect(await page.evaluate(() => navigator.language)).toBe('C');
  await explorer.send();
  expect(explorer.faults).toEqual([]);
});

test('the worker that has Elements’ script compiled is there after a visit, and the script in the cache', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  const kept = (): Promise<boolean> =>
    page.evaluate(async () => {
      const script = document.querySelector<HTMLScriptElement>('script[src*="elements.en"]')?.src ?? '';
      const registrations = await navigator.serviceWorker.getRegistrations();
      const isCompiler = ({ active }: ServiceWorkerRegistration): boolean =>
        active?.scriptURL.includes('/explorer/compile.js') ?? false;
      return registrations.some(isCompiler) && Boolean(await caches.match(script));
    });
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
});

test('the form is there before the description and the example, which follow', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.SendButtonHolder button')) return;
      observer.disconnect();
      const description = document.querySelector('.explorer-description')?.textContent;
      const examples = document.querySelectorAll('.explorer-form .sl-code-viewer').length;
      Object.assign(globalThis, { shownWithForm: { description, examples } });
    }).observe(document, { childList: true, subtree: true });
  });
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/get_items');
  expect(await page.evaluate(() => (globalThis as { shownWithForm?: unknown }).shownWithForm)).toEqual({
    description: '',
    examples: 0,
  });
  await expect(page.locator('.explorer-description')).toContainText('is_training_data');
  await expect(page.locator('.explorer-form pre')).toContainText('"training_stats"');
});

for (const [screen, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 800 }],
] as const)
  test(`what is shown stays in its place while the explorer starts on ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
        Object.assign(globalThis, { moved });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 }); // else all of it is one frame
    const explorer = new ExplorerPage(page);
    await explorer.open('/explorer/#/operations/get_items');
    await expect(page.locator('.explorer-form pre')).toBeVisible();
    // What Web Vitals calls good is 0.1.
    expect(await page.evaluate(() => (globalThis as { moved?: number }).moved ?? 0)).toBeLessThan(0.05);
  });
