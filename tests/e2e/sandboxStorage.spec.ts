import { expect, type Page, test } from 'playwright/test';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { ExplorerPage } from './explorerPage.ts';

/** The browser's database is not what the sandbox left, or has no room: the explorer works, and says what has happened. */
const text = (language: string, key: string): string => loadTranslator().in(language)(key);

/** Leaves a database as another version of the site, or a damaged disk, would; from a page that has no sandbox. */
async function leaveDatabase(page: Page, version: number, table?: string): Promise<void> {
  await page.goto('/openapi/en.json');
  await page.evaluate(
    ([version, table]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('sandbox /', version);
        request.onupgradeneeded = () => {
          if (table) request.result.createObjectStore(table);
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error('no database'));
      }),
    [version, table] as const,
  );
}

async function setQuota(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

for (const [what, language, version, table] of [
  ['of a newer version', 'en', 99, 'other'],
  ['damaged', 'ja', 1, undefined],
] as const) {
  test(`a database that is ${what} gives way to the initial state, with a notice`, async ({ page }) => {
    await leaveDatabase(page, version, table);
    const explorer = new ExplorerPage(page);
    const address = language === 'en' ? '/explorer/' : '/ja/explorer/';
    await explorer.open(address);
    await expect(page.locator('[data-notice]')).toHaveText(text(language, 'sandboxNoticeReset'));
    await expect(page.locator('[data-notice]')).toBeVisible();
    await explorer.uploadSamples();
    await page.reload();
    await explorer.started();
    await expect(explorer.count('training')).toHaveText('7');
    await expect(page.locator('[data-notice]')).toBeHidden();
    expect(explorer.faults).toEqual([]);
  });
}

test('a disk that is full from the beginning: the sandbox works in memory, with a notice', async ({
  page,
}) => {
  await page.goto('/openapi/en.json');
  await setQuota(page, 100_000);
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await expect(page.locator('[data-notice]')).toHaveText(text('en', 'sandboxNoticeMemory'));
  await explorer.uploadSamples();
  await explorer.call('get_item');
});

test('a disk that becomes full: the response says so, and the state stays', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/openapi/en.json');
  await setQuota(page, 60_000_000); // enough for the explorer's files, too little for three large uploads
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await expect(explorer.count('predict')).toHaveText(/\d/);
  const statuses: number[] = [];
  for (let number = 0; number < 4 && !statuses.includes(413); number++) {
    const { status, title } = await page.evaluate(upload, { name: `large-${number}`, size: 19_000_000 });
    statuses.push(status);
    if (status === 413) expect(title).toBe(text('en', 'mockFull'));
  }
  expect(statuses.at(-1)).toBe(413);
  expect(statuses.length).toBeGreaterThan(1);
  expect((await page.evaluate(upload, { name: 'small', size: 0 })).status).toBe(200);
  await expect(page.locator('[data-notice]')).toBeHidden();
});

/** In the page: logs in and uploads a sample picture, with as many bytes behind its end. */
async function upload({
  name,
  size,
}: {
  name: string;
  size: number;
}): Promise<{ status: number; title: string | undefined }> {
  const credentials = {
    client_id: 'demo-client',
    client_secret: 'demo-secret',
    grant_type: 'client_credentials',
  };
  const headers = { 'content-type': 'application/json' };
  const login = await fetch('/api/auth/token', {
    method: 'POST',
    headers,
    body: JSON.stringify(credentials),
  });
  const { data } = (await login.json()) as { data: { access_token: string } };
  const body = new FormData();
  const picture = await (await fetch('/samples/plate-ok-01.png')).blob();
  const noise = new Uint8Array(size); // Chromium compresses what it stores
  for (let start = 0; start < size; start += 65_536)
    crypto.getRandomValues(noise.subarray(start, start + 65_536));
  body.set('training', 'false');
  body.append('files', new Blob([picture, noise], { type: 'image/png' }), `${name}.png`);
  const response = await fetch('/api/v1/upload', {
    method: 'POST',
    headers: { authorization: `Bearer ${data.access_token}` },
    body,
  });
  const json = (await response.json()) as { errors?: { title: string } };
  return { status: response.status, title: json.errors?.title };
}
