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
