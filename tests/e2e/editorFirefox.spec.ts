import { expect, test } from 'playwright/test';
import { printedOn } from './runnablePages.ts';
import { languages, message } from './sitePages.ts';
import { systemFirefox } from './systemFirefox.ts';

/* The editor in Firefox, whose shadow roots, sheets and workers are of another make. */
const firefox = systemFirefox();

for (const language of languages)
  test(`a sample is edited, checked, completed and run in Firefox (${language})`, async ({ baseURL }) => {
    test.setTimeout(120_000);
    const context = await firefox().createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1440, height: 1000 });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (entry) => entry.type() === 'error' && faults.push(entry.text()));
    await page.goto(`${baseURL}${language === 'en' ? '' : `/${language}`}/methods/train/`);
    await page.click('button[data-edit="train"]');
    await page.waitForSelector('.sample-edit');
    const text = (): Promise<string | null> => page.$eval('.sample-edit', (box) => box.textContent);
    await expect.poll(text, { timeout: 30_000 }).toContain(message(language, 'editorTypesChecked'));
    const count = (selector: string): Promise<number> =>
      page.$eval(
        '.sample-edit',
        (box, inner) =>
          [...box.querySelectorAll('div')].flatMap(({ shadowRoot }) => [
            ...(shadowRoot?.querySelectorAll(inner) ?? []),
          ]).length,
        selector,
      );
    await page.keyboard.type("console.log('in Firefox');\nconst text: string = 5;\n");
    await expect.poll(text).toContain(language === 'en' ? 'Line 2: Type' : '2行目：型');
    expect(await count('.cm-lint-marker-error')).toBe(1);
    await page.keyboard.type('console.l');
    await expect.poll(() => count('.cm-tooltip-autocomplete li')).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    for (const _ of 'console.l') await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const panel = await page.waitForSelector('.run-panel:not([data-state="running"])');
    expect(await panel!.evaluate(printedOn)).toMatch(/^in Firefox\nplates-v1 creating/);
    expect(faults).toEqual([]);
    await context.close();
  });
