import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { inContext, slowDown } from './slowPhone.ts';

/** What the demo of a home page costs and takes. */
export interface DemoCost {
  /** From the press to the verdict, milliseconds, sorted. */
  times: number[];
  /** Bytes that the page loads before the press, texts by gzip. */
  weight: number;
  /** The same page without its demo. */
  weightWithout: number;
}

/**
 * Measures the demo of the home page.
 *
 * @param address the home page of a language
 * @param runs how often it is pressed, each time on a fresh page
 */
export async function measureDemo(browser: Browser, address: string, runs: number): Promise<DemoCost> {
  const times: number[] = [];
  while (times.length < runs) times.push(await inContext(browser, (page) => timeOfPress(page, address)));
  return {
    times: times.sort((a, b) => a - b),
    weight: await inContext(browser, (page) => weightOf(page, address)),
    weightWithout: await inContext(browser, (page) => weightOf(page, address, withoutDemo)),
  };
}

async function timeOfPress(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await slowDown(page);
  return page.evaluate(async () => {
    const status = document.querySelector('.demo [role=status]');
    const button = document.querySelector<HTMLButtonElement>('.demo button[type=submit]');
    if (!status || !button) throw new Error('this page has no demo');
    const shown = new Promise((resolve) => {
      new MutationObserver(() => {
        if (status.textContent) resolve(undefined);
      }).observe(status, { childList: true, subtree: true, characterData: true });
    });
    const started = performance.now();
    button.click();
    await shown;
    return performance.now() - started;
  });
}

async function weightOf(page: Page, address: string, change?: (html: string) => string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(
      response.body().then(
        (body) =>
          /image|font/.test(response.headers()['content-type'] ?? '') ? body.length : gzipSync(body).length,
        () => 0,
      ),
    );
  });
  if (change)
    await page.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('main').last().scrollIntoViewIfNeeded();
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The demo is one section and one script; its styles remain. */
function withoutDemo(html: string): string {
  return html
    .replace(/<section class="demo [^]*?<\/section>/, '')
    .replace(/<script type="module" src="[^"]*\/Demo\.[^"]*"><\/script>/, '');
}
