import type { Page } from 'playwright/test';
import { address, expect, languages, test, typesOfPage } from './sitePages.ts';

/** What stands on every page, in the frame, is toured on one page of each language. */
const frameToo = '/methods/get-items/';

for (const language of languages)
  test(`Tab goes through every page, meets everything and is never caught (${language})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    for (const path of typesOfPage) {
      await page.goto(address(path, language));
      const tour = await takeTour(page, path === frameToo ? 'body' : 'main');
      faults.push(...tour.map((fault) => `${address(path, language)}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test('Shift+Tab goes the same way back', async ({ page }) => {
  await page.goto('/methods/get-items/#responses');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.outerHTML ?? '');
  const there: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    there.push(await focused());
  }
  for (const before of there.slice(0, -1).reverse()) {
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(before);
  }
});

/** Presses Tab from the start of a part until the focus has left it; says what was not met, not seen, or did not let go. */
async function takeTour(page: Page, part: 'main' | 'body'): Promise<string[]> {
  const count = await page.evaluate(startTour, part);
  // What has been met may open more (a table gets the focus to be scrolled), so a few presses more than needed.
  const most = count + 20;
  let isOut = false;
  for (let press = 0; press < most && !isOut; press += 5) {
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
    isOut = await page.evaluate(() => document.documentElement.dataset['tour'] === 'out');
  }
  if (isOut) return page.evaluate(endTour);
  const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
  return [`${most} presses do not lead out of ${where}`];
}

/** Runs in the page. Remembers what Tab has to meet in a part of it, focuses its start, and watches; gives how much it is. */
function startTour(part: 'main' | 'body'): number {
  const root = document.querySelector<HTMLElement>(part);
  if (!root) throw new Error(`the page has no ${part}`);
  const candidates = root.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  const stops = [...candidates].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      !element.closest('[inert]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  for (const element of stops) element.dataset['stop'] = 'ahead';
  const { dataset } = document.documentElement;
  dataset['tour'] = 'on';
  let first: Element | undefined;
  const watch = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === root || dataset['tour'] === 'out') return;
    if (target === first || !root.contains(target)) {
      dataset['tour'] = 'out';
      return;
    }
    first ??= target;
    // The label of a radio button may show the focus for it.
    const shows = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    target.dataset['stop'] = shows(target) || shows(target.parentElement) ? 'met' : 'not shown';
  };
  document.addEventListener('focusin', watch);
  window.addEventListener('blur', () => {
    dataset['tour'] = 'out';
  });
  root.tabIndex = -1;
  root.focus();
  return stops.length;
}

/** Runs in the page. What was not met, or did not show that it has the focus. */
function endTour(): string[] {
  const faults: string[] = [];
  const isMet = (element: HTMLElement): boolean =>
    // Tab stops at one button of a group; arrow keys go to the others.
    element instanceof HTMLInputElement &&
    element.type === 'radio' &&
    [...document.getElementsByName(element.name)].some((other) => other.dataset['stop'] === 'met');
  for (const element of document.querySelectorAll<HTMLElement>('[data-stop]')) {
    const state = element.dataset['stop'];
    // A code block that needs no scrolling stops being a stop when the browser is idle.
    const isShown = element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0;
    if (state === 'met' || !isShown || (state === 'ahead' && isMet(element))) continue;
    const start = element.outerHTML.replace(/ data-stop="[^"]*"/, '').slice(0, 120);
    faults.push(state === 'ahead' ? `not met: ${start}` : `does not show the focus: ${start}`);
  }
  return faults;
}
