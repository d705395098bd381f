import type { Browser } from 'playwright';

/**
 * How long a reader waits from pressing Run to the first line of output, from the second run on: what runs need has been loaded by the first.
 *
 * @param address of a page with a TypeScript sample
 * @param runs how often
 * @returns milliseconds, sorted; nothing is throttled
 */
export async function measureFirstOutput(browser: Browser, address: string, runs: number): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(address);
  const run = (): Promise<number> =>
    page.evaluate(async () => {
      const button = document.querySelector<HTMLButtonElement>('button[data-run]');
      if (!button) throw new Error('this page has no sample that can be run');
      const started = performance.now();
      const printed = new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.run-panel[data-state="running"] .run-printed pre')?.textContent)
            return;
          watch.disconnect();
          resolve(performance.now() - started);
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      button.click();
      const time = await printed;
      while (document.querySelector('.run-panel[data-state="running"]'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      return time;
    });
  await run();
  const times: number[] = [];
  while (times.length < runs) times.push(await run());
  await page.close();
  return times.sort((a, b) => a - b);
}
