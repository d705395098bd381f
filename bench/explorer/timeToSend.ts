import type { BrowserContext } from 'playwright';

/** The slow processor of issue 4, and the network of issue 2. */
const slowdown = 4;
const slow = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/**
 * Opens an operation in the explorer, or on the bare page.
 *
 * @param context a reader: the cache is kept from one visit to the next
 * @param slowNetwork 150 ms and 1.6 Mbit/s, or as fast as the machine
 * @returns milliseconds from the start of the navigation until the button to send is there and enabled
 */
export async function timeToSend(
  context: BrowserContext,
  url: string,
  slowNetwork: boolean,
): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (slowNetwork) await session.send('Network.emulateNetworkConditions', slow);
  await page.addInitScript(() => {
    const look = (): void => {
      const send = document.querySelector<HTMLButtonElement>('.SendButtonHolder button');
      if (send && !send.disabled) Object.assign(globalThis, { usableAt: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url, { waitUntil: 'commit' });
  const time = await page.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt, undefined, {
    timeout: 120_000,
  });
  const milliseconds = (await time.jsonValue()) ?? Number.NaN;
  // What a first visit prepares for the next one.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(6000);
  await page.close();
  return milliseconds;
}
