import sharp from 'sharp';
import { expect, type Page, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

/* Pictures of the reader's own, in the sandbox. */

interface OwnFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

async function jpeg(plate: string, name: string): Promise<OwnFile> {
  const buffer = await sharp(`public/samples/${plate}.png`).jpeg({ quality: 95 }).toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

async function upload(explorer: ExplorerPage, files: OwnFile[]): Promise<void> {
  await explorer.choose('upload_item');
  await explorer.page.locator('explorer-file-field input').setInputFiles(files);
  await expect(explorer.page.locator('.explorer-file-list li')).toHaveCount(files.length);
}

/** Predicts an item with the default model, and reads it. */
async function inspect(explorer: ExplorerPage, id: string): Promise<void> {
  await explorer.choose('predict');
  await explorer.editBody({ item_ids: [id] });
  await explorer.send();
  await explorer.choose('get_item');
  const field = explorer.page.getByRole('textbox', { name: 'item_id' });
  await field.fill(id);
  await expect(async () => {
    await explorer.send();
    await expect(explorer.response.locator('.explorer-verdict strong')).toHaveText(/^(OK|NG)$/, {
      timeout: 2000,
    });
  }).toPass({ timeout: 30_000 });
}

const withoutWorkers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });

for (const inWorker of [true, false]) {
  test(`JPEGs are inspected as PNGs are, ${inWorker ? 'in the worker' : 'in the page'}`, async ({ page }) => {
    if (!inWorker) await withoutWorkers(page);
    const explorer = new ExplorerPage(page);
    await explorer.openLoggedIn();
    const files = [await jpeg('plate-ng-03', 'mine-bad.jpg'), await jpeg('plate-ok-06', 'mine-good.jpeg')];
    await upload(explorer, files);
    await expect(page.locator('explorer-file-field [role="status"]')).toHaveCount(0);
    await explorer.send();
    for (const [id, label] of [
      ['mine-bad', 'NG'],
      ['mine-good', 'OK'],
    ] as const) {
      await inspect(explorer, id);
      await expect(explorer.response.locator('.explorer-verdict strong')).toHaveText(label);
      await expect(explorer.response.locator('.explorer-caution')).toHaveText(/^Simulated by the sandbox/);
      await explorer.seePicture();
    }
    expect(explorer.faults).toEqual([]);
  });
}

test('what cannot be analyzed is marked in the form, after the upload and beside the verdict', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.openLoggedIn('/ja/');
  const tiff = await sharp('public/samples/plate-ng-03.png').tiff({ compression: 'lzw' }).toBuffer();
  const size = { width: 4000, height: 3300 };
  const large = await sharp({ create: { ...size, channels: 3, background: 'grey' } })
    .jpeg()
    .toBuffer();
  await upload(explorer, [
    await jpeg('plate-ok-06', 'fine.jpg'),
    { name: 'raw.tif', mimeType: 'image/tiff', buffer: tiff },
    { name: 'large.jpg', mimeType: 'image/jpeg', buffer: large },
  ]);
  const marked = /^解析されていません：raw(\.tif)?、large(\.jpg)?。.*固定値/;
  await expect(page.locator('explorer-file-field [role="status"]')).toHaveText(marked);
  await explorer.send();
  await expect(explorer.response.locator('.explorer-caution')).toHaveText(marked);
  await inspect(explorer, 'raw');
  await expect(explorer.response.locator('.explorer-caution')).toHaveText(/^解析されていません：raw。/);
  expect(explorer.faults).toEqual([]);
});
