import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from './axeFindings.ts';
import { ExplorerPage } from './explorerPage.ts';
import { layoutFaults } from './layout.ts';

const screens = [
  ['a desktop', { width: 1440, height: 1000 }],
  ['a phone', { width: 390, height: 844 }],
] as const;

for (const folder of ['/', '/ja/'])
  for (const [screen, viewport] of screens)
    test.describe(`${folder}, ${screen}`, () => {
      test.use({ viewport });

      test(`axe finds nothing in any state, in either theme: ${folder}, ${screen}`, async ({ page }) => {
        test.setTimeout(240_000);
        const explorer = new ExplorerPage(page);
        const look = async (state: string): Promise<void> => {
          expect(await axeFindings(page), state).toEqual([]);
          expect(await layoutFaults(page), state).toEqual([]);
        };
        await explorer.open(`${folder}explorer/#/operations/get_models`);
        await page.locator('.story').evaluate((story: HTMLDetailsElement) => {
          story.open = true;
        });
        await look('at the start');
        await explorer.send(401);
        await look('an error, with what the documentation says of it');
        await explorer.call('login');
        await look('a login');

        await explorer.choose('upload_item');
        await explorer.sendButton.click();
        await expect(page.locator('.explorer-problem')).toBeVisible();
        await look('a missing file');
        await page.locator('.explorer-samples button').first().click();
        await expect(page.locator('.explorer-file-list li')).toHaveCount(6);
        await explorer.send();
        await look('files, and pictures that were sent');

        await explorer.choose('train');
        // The lists are the browser's own: opened, they are not in the page.
        await page.locator('.TryItPanel .sl-panel__titlebar select').last().selectOption({ index: 1 });
        await explorer.editBody('{ broken');
        await explorer.sendButton.click();
        await expect(page.locator('.explorer-problem')).toBeVisible();
        await look('broken JSON');
        await explorer.editBody(JSON.stringify({ algorithm_id: 'XX', name: 'mine' }, null, 2));
        await explorer.send(400);
        await expect(page.locator('.explorer-problem')).toBeVisible();
        await look('a field that the server rejects');
        await explorer.editBody({ algorithm_id: 'AE', name: 'mine', item_ids: ['plate-ok-01'] });
        await explorer.send();
        await expect(explorer.response.locator('progress')).toBeVisible();
        await look('a job on its way');

        await explorer.call('get_items');
        await look('a grid of items');
        await explorer.choose('annotate');
        await expect(page.locator('.drawing-box')).toHaveCount(1);
        await look('the drawing');
        await explorer.call('get_item');
        await page.locator('.explorer-documentation summary').click();
        await look('a result, and the documentation');
        await explorer.openSandbox();
        await look('the sandbox');
        await page.locator('.sandbox-items button').first().click();
        await expect(page.locator('#sandbox-picture img').first()).toBeVisible();
        await look('a picture in full size');
        await page.keyboard.press('Escape');
        await page.locator('input[name="server"][value="own"]').check();
        await look('a server of one’s own');
      });
    });

test.describe('in the menu of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('an operation that is chosen in the menu is seen from its top', async ({ page }) => {
    const explorer = new ExplorerPage(page);
    await explorer.open('/explorer/#/operations/get_item');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    for (const operation of ['train', 'train']) {
      await page.locator('.sl-menu-button').click();
      await page.locator(`a[data-operation="${operation}"]`).click();
      await expect(page.locator('#starlight__sidebar')).toBeHidden();
      await expect(page.locator('.HttpOperation h2').first()).toHaveText('Train a model');
      await expect(page.locator('.HttpOperation h2').first()).toBeInViewport();
    }
    await expect(page.locator('#explorer-status')).toHaveText('Train a model');
  });
});

/** Presses Tab until an element has the focus, which must be visible all the way. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate((wanted) => {
      const active = document.activeElement as HTMLElement;
      const shown = active.matches('.explorer-file-head input')
        ? (active.nextElementSibling as HTMLElement)
        : active;
      const { outlineStyle, boxShadow, borderColor } = getComputedStyle(shown);
      return {
        there: active.matches(wanted),
        inside: active.closest('.explorer') !== null,
        visible: outlineStyle !== 'none' || boxShadow !== 'none' || active.matches('textarea'),
        what: active.outerHTML.slice(0, 120) + borderColor,
      };
    }, selector);
    if (state.inside) expect(state.visible, `focus is visible on ${state.what}`).toBe(true);
    if (state.there) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

test('with the keyboard alone: log in, upload a file, send, read the response', async ({ page }) => {
  test.setTimeout(90_000);
  const status = page.locator('#explorer-status');
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  await tabTo(page, '.TextRequestBody textarea');
  await tabTo(page, '.SendButtonHolder button');
  await page.keyboard.press('Enter');
  await expect(status).toContainText('200');
  await expect(explorer.response).toContainText('access_token');

  // The side bar leads to the next operation.
  await page.locator('a[data-operation="upload_item"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('explorer-file-field')).toBeVisible();
  await tabTo(page, '.explorer-file-head input');
  // Chromium now and then swallows the key for a dialog: pressed again, as a reader would, with the focus where it was.
  await expect(async () => {
    await expect(page.locator('.explorer-file-head input')).toBeFocused();
    const chooser = page.waitForEvent('filechooser', { timeout: 3000 });
    await page.keyboard.press('Enter');
    await (await chooser).setFiles('public/samples/plate-ok-01.png');
  }).toPass({ timeout: 20_000 });
  await expect(page.locator('.explorer-file-list li')).toHaveCount(1);
  // The samples are in the same tab stop as the field; its arrow keys lead to them.
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.explorer-samples button, .explorer-file-list button').first()).toBeFocused();
  await tabTo(page, '.SendButtonHolder button');
  await page.keyboard.press('Enter');
  // Not the status: that of the login may still stand there.
  await expect(explorer.response).toContainText('item_ids');
  await page.keyboard.press('Tab');
  await expect(explorer.response).toBeFocused();
});

test('in Japanese, only words of the protocol and of the contract are Latin', async ({ page }) => {
  test.setTimeout(180_000);
  const explorer = new ExplorerPage(page);
  await explorer.openLoggedIn('/ja/');
  const operations = await page
    .locator('a[data-operation]')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['operation'] ?? ''));
  const found = new Set<string>();
  for (const operation of operations) {
    await explorer.choose(operation);
    // Samples come from the sandbox, a moment after their field.
    if (await page.locator('explorer-file-field').isVisible()) {
      await page.locator('.explorer-samples button').first().click();
      await expect(page.locator('.explorer-file-list li').first()).toBeVisible();
    }
    if (operation !== 'login') await explorer.sendButton.click();
    await expect(explorer.response).toBeVisible();
    await page.locator('.explorer-documentation summary').click();
    const closed = page.locator('.JsonSchemaViewer button[aria-expanded="false"]');
    for (let opened = 0; opened < 20 && (await closed.count()) > 0; opened++) await closed.first().click();
    for (const text of await page.evaluate(latinTexts)) found.add(text);
  }
  const contract = await page.evaluate(() => JSON.stringify(globalThis.explorerContract.contract));
  expect([...found].filter((text) => !isProtocol(text, contract))).toEqual([]);
});

/** Runs in the page: texts and names without a Japanese letter, outside of code. */
function latinTexts(): string[] {
  const code =
    'code, pre, textarea, .token, script, style, template, [data-test^="property-name"], option, select, .sandbox-items li > span, ' +
    '.json-view, .explorer-item-id, .explorer-file-list, [data-copy], .explorer-response-facts';
  const texts: string[] = [];
  const roots = [...document.querySelectorAll('.explorer, [data-overlay-container]')];
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(code)) texts.push((node.textContent ?? '').trim());
    for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      if (!element.closest('.sl-code-viewer, .MethodPath, .sandbox-items'))
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          texts.push(element.getAttribute(name) ?? '');
  }
  return [...new Set(texts)].filter((text) => /[A-Za-z]{2}/.test(text) && !japanese.test(text));
}

const types = '(?:string|integer|number|boolean|object|array|null|any)';

/** Words of HTTP and JSON, numbers, and what the contract itself contains: names and values. */
function isProtocol(text: string, contract: string): boolean {
  const [name = '', value, ...more] = text.split(' ');
  // A list in the form: the field and what is chosen.
  if (value && more.length === 0 && isProtocol(name, contract) && isProtocol(value, contract)) return true;
  const word = text.replace(/(?:[*:]|\[\])$/, '').trim();
  return (
    contract.includes(JSON.stringify(word)) ||
    (/^[[{"]/.test(word) && contract.includes(word)) || // an example, as JSON
    [
      new RegExp(`^(?:array\\[)?${types}(?:<[a-z-]+>)?\\]?$`),
      /^(?:GET|POST|DELETE)(?: \/\S*)?$/,
      /^https?:\/\/\S+$/,
      /^\/\S+$/,
      /^\d{3}(?: (?:OK|Bad Request|Unauthorized|Forbidden|Not Found))?$/,
      /^\d{3}（[\d,.]+ ms）$/,
      /^(?:true|false|OK|NG|JSON)$/,
      /^（SDK：$/, // and behind it, as code, the name that the SDK has for an operation
    ].some((pattern) => pattern.test(word))
  );
}
