import { type BrowserContext, expect, type Page, test as base } from 'playwright/test';
import { axeFindings } from './axeFindings.ts';
import { ExplorerPage } from './explorerPage.ts';
import { OfflineSite } from './offlineSite.ts';
import { printedOn, runOn, sampleOn } from './runnablePages.ts';
import { languages, message } from './sitePages.ts';
import { sampleThatTries, setTraps, waysOut } from './waysOut.ts';

const test = base.extend<{ site: OfflineSite }>({
  site: async ({ baseURL: _ }, use) => {
    const site = await new OfflineSite().start();
    await use(site);
    await site.stop();
  },
});
test.describe.configure({ timeout: 180_000 });

const storing = { timeout: 90_000 };
const keepButton = (page: Page) => page.locator('.offline-choice button[type="submit"]');
const removeButton = (page: Page) => page.locator('.offline-choice button[type="button"]');
const status = (page: Page) => page.locator('.offline-choice [role="status"]');
const notice = (page: Page) => page.locator('.offline-newer');
const heading = (page: Page) => page.locator('h1').first();
/** What is said when all is kept, without the size. */
const done = (language: string): string =>
  message(language, 'offlineDone', { size: '@' }).split('@').at(-1) ?? '';

async function keep(page: Page, site: OfflineSite, all = false): Promise<void> {
  await page.goto(site.address('offline/'));
  await expect(keepButton(page)).toBeEnabled();
  if (all) await page.locator('.offline-choice input[value="ja"]').check();
  await keepButton(page).click();
  await expect(status(page)).toContainText(done('en'), storing);
}

async function switchOff(context: BrowserContext, site: OfflineSite): Promise<void> {
  await context.setOffline(true);
  await site.switchOff();
}

async function switchOn(context: BrowserContext, site: OfflineSite): Promise<void> {
  await site.switchOn();
  await context.setOffline(false);
}

/** What the site has stored, and its workers. */
function traces(page: Page): Promise<{ caches: string[]; workers: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

test('without a yes nothing is stored, and no worker is there', async ({ page, site }) => {
  for (const path of ['', 'methods/', 'methods/train/', 'offline/']) await page.goto(site.address(path));
  await expect(keepButton(page)).toContainText('MB');
  expect(await traces(page)).toEqual({ caches: [], workers: 0 });
  expect(site.requests.filter((path) => path.includes('files.json'))).toEqual([]);
});

test('the offer comes on the second page, states its size, covers nothing, and is said no to once', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.address('methods/'));
  await page.waitForTimeout(2500);
  await expect(page.locator('.offline-offer')).toHaveCount(0);
  await page.goto(site.address('methods/train/'));
  const offer = page.locator('.offline-offer');
  await expect(offer).toContainText(/\d MB/);
  expect(await offer.evaluate((box) => getComputedStyle(box).position)).toBe('static');
  await offer.getByRole('button', { name: message('en', 'offlineDismiss') }).click();
  await expect(offer).toHaveCount(0);
  await page.goto(site.address('errors/'));
  await page.waitForTimeout(2500);
  await expect(offer).toHaveCount(0);
  await expect(page.locator('.site-footer a[data-offline]')).toHaveText(message('en', 'offline'));
});

test('one yes to the offer, and the language works without network', async ({ page, context, site }) => {
  await page.goto(site.address('methods/'));
  await page.goto(site.address('methods/train/'));
  const offer = page.locator('.offline-offer');
  await offer.getByRole('button', { name: message('en', 'offlineKeep'), exact: true }).click();
  await expect(offer.getByRole('status')).toContainText(done('en'), storing);
  await switchOff(context, site);

  await page.goto(site.address(''));
  await page.getByRole('radio', { name: 'plate-new-03' }).check();
  await page.getByRole('button', { name: message('en', 'demoInspect') }).click();
  await expect(page.locator('.demo').getByRole('status')).toContainText(message('en', 'demoNg'));

  await page.goto(site.address('methods/train'));
  await expect(page).toHaveURL(site.address('methods/train/'));
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('GetModels');
  await expect(dialog.getByRole('option').first()).toHaveAttribute('href', '/methods/get-models/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(site.address('methods/get-models/'));

  // Past the worker, as with Shift: the browser's own cache or nothing; then as usual.
  await page.goto(site.address('schemas/model/?a=1#property-status_text'));
  await page.reload();
  await expect(heading(page)).toContainText('Model');
  const nowhere = await page.goto(site.address('nothing/'));
  expect(nowhere?.status()).toBe(404);
  await expect(page.locator('.site-footer')).toBeVisible();
  await page.goto(site.address('ja/errors/'));
  await expect(page.locator('#not-kept')).toBeVisible();
});

test('explorer, sandbox and the switch of languages work without network', async ({
  page,
  context,
  site,
}) => {
  await keep(page, site, true);
  await switchOff(context, site);
  const explorer = new ExplorerPage(page);
  await explorer.open(site.address('explorer/'));
  await explorer.uploadSamples();
  await explorer.call('get_item');
  await explorer.seePicture();
  await page.goto(site.address('errors/'));
  await page
    .getByRole('combobox', { name: message('en', 'languageSelect.accessibleLabel'), exact: true })
    .first()
    .selectOption({ label: '日本語' });
  await expect(page).toHaveURL(site.address('ja/errors/'));
  await explorer.open(site.address('ja/explorer/'));
  await explorer.call('get_items');
  await expect(explorer.count('training')).toHaveText('7');
  // A tab of its own, as on the next morning.
  const other = await context.newPage();
  await other.goto(site.address('ja/'));
  await expect(heading(other)).toBeVisible();
});

test('samples run and are edited without network, though nothing was run before, and find no way out', async ({
  page,
  context,
  site,
}) => {
  await keep(page, site);
  await switchOff(context, site);
  await page.goto(site.address('methods/train/'));
  const panel = await runOn(page, 'train');
  await expect(panel.getByRole('status')).toContainText('same');
  const sample = sampleOn(page, 'train');
  await sample.locator('button[data-edit]').click();
  await expect(sample.locator('.sample-edit')).toContainText(message('en', 'editorTypesChecked'));
  const origin = new URL(site.address('')).origin;
  const ways = waysOut(origin, 'http://127.0.0.1:9');
  await page.evaluate(setTraps);
  await sample.locator('.sample-actions').evaluate((row, text) => {
    (row as HTMLElement & { editedSource?: string }).editedSource = text;
  }, sampleThatTries(ways));
  expect((await (await runOn(page, 'train')).evaluate(printedOn)).trim()).toBe(
    `tried ${Object.keys(ways).length}`,
  );
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument)).toBeNull();
});

test('whoever has the explorer’s worker gets the site’s, and keeps what is in the sandbox', async ({
  page,
  context,
  site,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.open(site.address('explorer/'));
  await explorer.uploadSamples();
  await keep(page, site);
  await switchOff(context, site);
  await explorer.open(site.address('explorer/'));
  await explorer.call('get_items');
  await expect(explorer.count('training')).toHaveText('7');
  await page.goto(site.address('errors/'));
  await expect(heading(page)).toBeVisible();
});

test('a newer version comes as a whole, and is shown when the reader says so', async ({
  page,
  context,
  site,
}) => {
  await keep(page, site);
  await page.goto(site.address('methods/train/'));
  const before = (await heading(page).textContent()) ?? 'none';

  // The server is half-updated: nothing changes.
  await site.publish('Train anew', { half: true });
  site.requests.length = 0;
  await page.goto(site.address('methods/train/'));
  await expect.poll(() => site.requests.some((path) => path.includes('/methods/'))).toBe(true);
  await page.waitForTimeout(1500);
  await expect(notice(page)).toHaveCount(0);
  await switchOff(context, site);
  await page.reload();
  await expect(heading(page)).toHaveText(before);
  await switchOn(context, site);

  site.complete();
  await page.goto(site.address('methods/train/'));
  await expect(heading(page)).toHaveText(before);
  await expect(notice(page)).toContainText(message('en', 'offlineNewer'), storing);
  // Until then the old version, whole.
  const tab = await context.newPage();
  await tab.goto(site.address('methods/train/'));
  await expect(heading(tab)).toHaveText(before);
  await notice(page)
    .getByRole('button', { name: message('en', 'offlineShow') })
    .click();
  await expect(heading(page)).toHaveText('Train anew');
  await expect(notice(tab)).toBeVisible();
  await notice(tab)
    .getByRole('button', { name: message('en', 'offlineShow') })
    .click();
  await expect(heading(tab)).toHaveText('Train anew');

  await switchOff(context, site);
  await page.goto(site.address('methods/train/?again'));
  await expect(heading(page)).toHaveText('Train anew');
  await page.goto(site.address('offline/'));
  expect((await traces(page)).caches.filter((name) => name.startsWith('offline '))).toHaveLength(1);
});

test('a damaged file is refused with a reason, and nothing of the site is switched over', async ({
  page,
  site,
}) => {
  await site.publish('Train anew', { half: true });
  await page.goto(site.address('offline/'));
  await keepButton(page).click();
  await expect(status(page)).toHaveText(message('en', 'offlineFaultMixed'), storing);
  expect((await traces(page)).workers).toBe(0);
});

test('no space, and no storage, are said', async ({ page, site }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.address('')).origin,
    quotaSize: 2_000_000,
  });
  await page.goto(site.address('offline/'));
  await keepButton(page).click();
  await expect(status(page)).toHaveText(message('en', 'offlineFaultFull'), storing);
  expect(await traces(page)).toEqual({ caches: [], workers: 0 });
});

test('removing frees all', async ({ page, site }) => {
  await keep(page, site);
  expect((await traces(page)).caches).toHaveLength(1);
  await removeButton(page).click();
  await expect(status(page)).toHaveText(message('en', 'offlineRemoved'));
  await expect(removeButton(page)).toBeHidden();
  expect(await traces(page)).toEqual({ caches: [], workers: 0 });
  await page.goto(site.address('errors/'));
  await page.waitForTimeout(2000);
  expect(await traces(page)).toEqual({ caches: [], workers: 0 });
});

test('below a sub-path', async ({ page, context }) => {
  const site = await new OfflineSite().start('subPath');
  try {
    await keep(page, site);
    await switchOff(context, site);
    await page.goto(site.address('methods/train/'));
    await expect(heading(page)).toBeVisible();
    const explorer = new ExplorerPage(page);
    await explorer.open(site.address('explorer/'));
    await explorer.call('login');
  } finally {
    await site.stop();
  }
});

for (const language of languages) {
  test(`the manifest holds below the site’s folder (${language})`, async ({ page, site }) => {
    const folder = language === 'en' ? '' : `${language}/`;
    await page.goto(site.address(folder));
    const href = await page.locator('link[rel="manifest"]').getAttribute('href');
    const address = new URL(href ?? '', page.url());
    const manifest = await (await page.request.get(address.href)).json();
    expect(manifest.lang).toBe(language);
    expect(new URL(manifest.start_url, address).href).toBe(site.address(folder));
    expect(new URL(manifest.scope, address).href).toBe(site.address(''));
    for (const { src, sizes, type } of manifest.icons) {
      const icon = new URL(src, address).href;
      const response = await page.request.get(icon);
      expect(response.headers()['content-type']).toContain(type);
      if (type !== 'image/png') continue;
      const size = await page.evaluate(async (url) => {
        const picture = await createImageBitmap(await (await fetch(url)).blob());
        return `${picture.width}x${picture.height}`;
      }, icon);
      expect(size).toBe(sizes);
    }
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
  });

  test(`axe finds nothing on the page (${language})`, async ({ page, site }) => {
    await page.goto(site.address(`${language === 'en' ? '' : `${language}/`}offline/`));
    await expect(keepButton(page)).toContainText('MB');
    expect(await axeFindings(page)).toEqual([]);
  });
}
