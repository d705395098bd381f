import type { Browser, CDPSession, Page } from 'playwright';
import { inContext, slowDown, slowNetwork } from './slowPhone.ts';

/** What one load of a page costs its reader. */
export interface PageCost {
  /** Bytes over the network, headers included. */
  bytes: number;
  requests: number;
  /** Requests to another host than the page's. */
  foreign: number;
  /** Largest contentful paint, milliseconds. */
  paint: number;
  /** Tasks of more than 50 ms on the main thread. */
  longTasks: number;
  elements: number;
}

/** The phone of the figures in issue 2. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/**
 * Loads a page once, with an empty cache, on a slow phone.
 *
 * @param url the page
 * @returns what it cost until two seconds after its last request
 */
export function measure(browser: Browser, url: string): Promise<PageCost> {
  const load = async (page: Page): Promise<PageCost> => {
    const session = await slowDown(page);
    const traffic = await watchTraffic(session, new URL(url).host);
    await session.send('Network.emulateNetworkConditions', slowNetwork);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(2000);
    return { ...traffic, ...(await readPage(page)) };
  };
  return inContext(browser, load, phone);
}

async function watchTraffic(
  session: CDPSession,
  host: string,
): Promise<Pick<PageCost, 'bytes' | 'requests' | 'foreign'>> {
  const traffic = { bytes: 0, requests: 0, foreign: 0 };
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('http')) return;
    traffic.requests += 1;
    if (new URL(request.url).host !== host) traffic.foreign += 1;
  });
  return traffic;
}

function readPage(page: Page): Promise<Pick<PageCost, 'paint' | 'longTasks' | 'elements'>> {
  return page.evaluate(async () => {
    const entries = (type: string): Promise<PerformanceEntry[]> =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(list.getEntries());
        });
        observer.observe({ type, buffered: true });
        setTimeout(() => {
          resolve([]);
        }, 500);
      });
    return {
      paint: (await entries('largest-contentful-paint')).at(-1)?.startTime ?? Number.NaN,
      longTasks: (await entries('longtask')).length,
      elements: document.querySelectorAll('*').length,
    };
  });
}
