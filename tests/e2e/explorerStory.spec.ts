import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { startMockServer } from '../../src/mock/node/mockServer.ts';
import { ExplorerPage } from './explorerPage.ts';

/** Presses something, with mouse, finger or keyboard, and counts. */
interface Hand {
  press(target: Locator): Promise<void>;
  presses: number;
}

const mouse = (): Hand => ({
  presses: 0,
  async press(target) {
    this.presses++;
    await target.click();
  },
});

const finger = (): Hand => ({
  presses: 0,
  async press(target) {
    this.presses++;
    await target.tap();
  },
});

/** Tab, forwards only, until the target has the focus, then Enter. */
const keyboard = (page: Page): Hand => ({
  presses: 0,
  async press(target) {
    for (let step = 0; !(await isFocused(target)); step++) {
      expect(step, 'Tab reaches the target').toBeLessThan(80);
      await page.keyboard.press('Tab');
      this.presses++;
    }
    await page.keyboard.press('Enter');
    this.presses++;
  },
});

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** A reader's own server gets her own pictures, not the sandbox's: six good plates to train with, or three to inspect. */
function ownPictures(forTraining: boolean) {
  const names = forTraining
    ? ['ok-01', 'ok-02', 'ok-03', 'ok-01', 'ok-02', 'ok-03']
    : ['new-01', 'new-02', 'new-03'];
  return names.map((name, index) => ({
    name: `mine-${forTraining ? 'training' : 'new'}-${index}.png`,
    mimeType: 'image/png',
    buffer: readFileSync(`public/samples/plate-${name}.png`),
  }));
}

/** The seven steps by the stepper and its “Next” alone: nothing is typed. */
async function walk(explorer: ExplorerPage, hand: Hand): Promise<void> {
  const { page, response } = explorer;
  const next = page.locator('.explorer-next button');
  const step = (id: string) => page.locator(`button[data-step="${id}"]`);
  const requests = page.locator('.sandbox-requests');
  const summary = page.locator('.story > summary');
  if (!(await step('login').isVisible())) await hand.press(summary);
  await hand.press(step('login'));
  // Whether a model is ready, the page hears from the sandbox; another server is asked, as a program does.
  const asked = explorer.ownServer ? ['get_models'] : [];
  for (const [index, operation] of [
    'login',
    'upload_item',
    'train',
    'upload_item',
    ...asked,
    'predict',
    'get_item',
    'annotate',
    'train',
    ...asked,
    'predict',
    'get_item',
  ].entries()) {
    if (index > 0) {
      await expect(next).toHaveAttribute('aria-disabled', 'false', { timeout: 30_000 });
      await hand.press(next);
    }
    await expect(page).toHaveURL(new RegExp(`#/operations/${operation}$`));
    await expect(page.locator('.HttpOperation h2').first()).toBeFocused();
    if (operation === 'upload_item' && explorer.ownServer)
      await page.locator('.HttpOperation input[type="file"]').setInputFiles(ownPictures(index === 1));
    if (operation === 'upload_item')
      await expect(page.locator('.explorer-file-list li')).toHaveCount(index === 1 ? 6 : 3);
    // Of an own server's pictures only the reader knows what was overlooked: she draws.
    if (operation === 'annotate' && explorer.ownServer)
      await page.locator('.drawing-tools button').first().click();
    const before = await requests.getAttribute('data-last');
    await hand.press(explorer.sendButton);
    await expect(requests).not.toHaveAttribute('data-last', before ?? '');
    await expect(response.locator('.explorer-status')).toHaveAttribute('data-kind', 'success');
    if (explorer.ownServer && index >= 2)
      await expect(step('train')).toHaveAttribute('data-state', index < 4 ? 'running' : 'done');
    await expect(response).toBeInViewport();
    if (operation === 'get_item') {
      await expect(response.locator('.explorer-verdict strong')).toHaveText('NG');
      await explorer.seePicture();
      if (!explorer.ownServer) await seeBoxes(explorer);
    }
    if (operation === 'annotate') await expect(page.locator('.drawing-box')).toHaveCount(1);
    // Nobody has seen the result of this item: which one it is, and what the model said of it, is told before and beside its picture.
    if (index === 5 && !explorer.ownServer)
      await expect(next).toHaveText(/plate-new-02, which the model passed as OK$|OKと判定したplate-new-02/);
    if (operation === 'annotate') {
      const about = page.locator('.drawing-about');
      const inSandbox = /^OKplate-new-02.+1048.+my-plates/s;
      await expect(about.first()).toHaveText(explorer.ownServer ? /^mine-new-\d/ : inSandbox);
      await expect(about).toHaveCount(explorer.ownServer ? 1 : 2);
    }
  }
  // The effect of the correction: the first model has overlooked what the second finds.
  if (!explorer.ownServer)
    await expect(response.locator('.explorer-summary')).toContainText(/my-plates OK.+my-plates-2 NG/);
  // The model has found the very box that was drawn: both are told apart.
  if (!explorer.ownServer) {
    await expect(response.locator('.explorer-legend')).toHaveCount(2);
    await expect(response.locator('.explorer-picture rect')).toHaveAttribute('x', '39');
  }
  await expect(page.locator('.HttpOperation h2').first()).toHaveAttribute('data-step', '7/7 ✓');
  await expect(page.locator('.story [data-state="done"]')).toHaveCount(7);
  await expect(page.locator('.story [data-state="next"]')).toHaveCount(0);
  expect(explorer.faults).toEqual([]);
}

/** Where the boxes of the model are stands below the picture, and in the JSON without unfolding anything. */
async function seeBoxes({ response }: ExplorerPage): Promise<void> {
  const box = { x_min: await xOf(response), seen: response.locator('.json-view') };
  expect(box.x_min).toBeGreaterThan(0);
  await expect(box.seen).toContainText(new RegExp(`"annotations": \\[.*"x_min": ${box.x_min},`, 's'));
  await expect(box.seen).toContainText(/"model_results": \[.*"label": "NG"/s);
}

/** The left edge of the first box, as the line below the picture says. */
async function xOf(response: Locator): Promise<number> {
  const line = await response.locator('.explorer-boxes li').first().textContent();
  return Number(/x (\d+)/.exec(line ?? '')?.[1]);
}

for (const folder of ['/', '/ja/']) {
  test.describe(folder, () => {
    test.describe.configure({ timeout: 120_000 });

    test(`the story by mouse, ${folder}`, async ({ page }) => {
      const explorer = new ExplorerPage(page);
      await explorer.open(`${folder}explorer/`);
      const hand = mouse();
      await walk(explorer, hand);
      console.log(`${folder} by mouse: ${hand.presses} clicks`);
      expect(hand.presses).toBe(20);
    });

    test(`the story by keyboard, ${folder}`, async ({ page }) => {
      const explorer = new ExplorerPage(page);
      await explorer.open(`${folder}explorer/`);
      const hand = keyboard(page);
      await walk(explorer, hand);
      console.log(`${folder} by keyboard: ${hand.presses} presses`);
      expect(hand.presses).toBeLessThan(260);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      test(`the story by touch, ${folder}`, async ({ page }) => {
        const explorer = new ExplorerPage(page);
        await explorer.open(`${folder}explorer/`);
        const hand = finger();
        await walk(explorer, hand);
        console.log(`${folder} by touch: ${hand.presses} taps`);
        // The story is open on the first visit: nobody has to unfold it.
        expect(hand.presses).toBe(20);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(390);
      });
    });
  });
}

test('“Next” never leads back, however late the sandbox tells what has changed', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await page.addInitScript(() => {
    const { postMessage } = ServiceWorker.prototype;
    ServiceWorker.prototype.postMessage = function (message: { ask?: string }, ports?: unknown) {
      const wait = 'isLate' in globalThis && message.ask === 'overview' ? 1500 : 0;
      setTimeout(() => postMessage.call(this, message, ports as StructuredSerializeOptions), wait);
    };
  });
  await explorer.openLoggedIn();
  await explorer.choose('upload_item');
  await page.locator('[data-sample="good"]').click();
  await page.evaluate(() => {
    const seen: string[] = [];
    new MutationObserver(() => {
      const next = document.querySelector('.explorer-next button');
      const text = next?.getAttribute('aria-disabled') === 'false' ? next.textContent : undefined;
      if (text && text !== seen.at(-1)) seen.push(text);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(globalThis, { seen, isLate: true });
  });
  await explorer.send();
  await expect(page.locator('.explorer-next button')).toContainText('train with these items (6)');
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen).toEqual(['Next: train with these items (6)']);
});

test('the story with an own server', async ({ page }) => {
  test.setTimeout(120_000);
  const exchanges: string[] = [];
  const server = await startMockServer({
    port: 0,
    speed: 500,
    onExchange: ({ method, path, status }) => exchanges.push(`${method} ${path} ${status}`),
  });
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await explorer.chooseServer(server.url);
  explorer.ownServer = new URL(server.url).origin;
  await walk(explorer, mouse());
  const posts = exchanges
    .filter((line) => line.startsWith('POST'))
    .map((line) => line.replace(/plate-[\w-]+/, '…'));
  expect(posts).toEqual([
    'POST /api/auth/token 200',
    'POST /api/v1/upload 200',
    'POST /api/v1/train 200',
    'POST /api/v1/upload 200',
    'POST /api/v1/serve 200',
    expect.stringMatching(/^POST \/api\/v1\/image\/\d+\/annotation 200$/),
    'POST /api/v1/train 200',
    'POST /api/v1/serve 200',
  ]);
  await server.close();
});
