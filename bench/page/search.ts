import type { Browser } from 'playwright';
import { inContext, slowDown } from './slowPhone.ts';

/**
 * How soon the results follow a key, the index loaded.
 *
 * @param address a page of the site
 * @param question what is typed, key by key
 * @returns milliseconds from each key to the list that it changed, sorted; a key that leaves the list as it was is not counted
 */
export function measureSearch(browser: Browser, address: string, question: string): Promise<number[]> {
  return inContext(browser, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await slowDown(page);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.fill('a');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    return field.evaluate(async (element, text) => {
      const input = element as HTMLInputElement;
      const list = input.closest('dialog')?.querySelector('[role=listbox]');
      if (!list) throw new Error('this page has no list of results');
      const times: number[] = [];
      for (let length = 1; length <= text.length; length++) {
        const started = performance.now();
        const changed = new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve(performance.now() - started);
          });
          observer.observe(list, { childList: true, subtree: true, characterData: true });
          setTimeout(() => resolve(Number.NaN), 2000);
        });
        input.value = text.slice(0, length);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        times.push(await changed);
      }
      return times.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
    }, question);
  });
}
