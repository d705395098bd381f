import type { BrowserContext, CDPSession, Page } from 'playwright';

/** The slow processor and the slow network of issue 13. */
const slowdown = 4;
const slow = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** What a visit costs a reader, in milliseconds from the start of the navigation. */
export interface Visit {
  /** The form is seen, and can be filled in. */
  form: number;
  /** Elements answers the button to send. */
  send: number;
  /** How long tasks kept the page from answering, what is over 50 ms of each, from the first paint until nothing happens any more. */
  blocked: number;
}

/**
 * Opens an operation in the explorer, or on the bare page.
 *
 * @param context a reader: the cache is kept from one visit to the next
 * @param slowNetwork 150 ms and 1.6 Mbit/s, or as fast as the machine
 */
export async function visit(context: BrowserContext, url: string, slowNetwork: boolean): Promise<Visit> {
  const { page, session } = await pageWithSession(context);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (slowNetwork) await session.send('Network.emulateNetworkConditions', slow);
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => (globalThis as { seen?: Partial<Visit> }).seen?.send, undefined, {
    timeout: 120_000,
  });
  // What a first visit prepares for the next one, and what still blocks.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(6000);
  const result = await page.evaluate(() => {
    const { seen, tasks } = globalThis as unknown as {
      seen: Visit;
      tasks: { end: number; duration: number }[];
    };
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const blocked = tasks
      .filter(({ end }) => end > paint)
      .reduce((sum, { end, duration }) => sum + Math.max(0, Math.min(duration, end - paint) - 50), 0);
    return { ...seen, blocked };
  });
  await page.close();
  return result;
}

/**
 * Chromium may replace the target of a page that it has just opened; on a machine with much other work Playwright then asks for a session with the
 * one that is gone. Such a page is of no use for measuring; the next one is.
 */
async function pageWithSession(
  context: BrowserContext,
  attempts = 5,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  try {
    return { page, session: await context.newCDPSession(page) };
  } catch (error) {
    await page.close();
    if (attempts === 1 || !String(error).includes('No target with given id')) throw error;
    return pageWithSession(context, attempts - 1);
  }
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  const seen: Partial<Visit> = {};
  const tasks: { end: number; duration: number }[] = [];
  Object.assign(globalThis, { seen, tasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ end: startTime + duration, duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.SendButtonHolder button')];
    if (buttons.some((button) => !button.disabled && button.checkVisibility())) {
      seen.form ??= performance.now();
      // The explorer's form is there before Elements, which tells when it has taken over; the bare page has none before.
      const isBare = document.querySelector('elements-api') !== null;
      const mark = performance.getEntriesByName('elements ready')[0]?.startTime;
      const send = isBare ? seen.form : mark;
      if (send !== undefined) {
        seen.send = send;
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
