import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';

/** Half of the figures' phone: CPU ÷ 4. */
const slowdown = 4;
/** The network of the figures in issue 2. */
export const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
};

/** Slows a page's processor down. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}

/** Measures in a context of its own: nothing is cached. */
export async function inContext<Result>(
  browser: Browser,
  measure: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}
