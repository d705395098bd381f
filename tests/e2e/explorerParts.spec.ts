import { expect, type Page, test } from 'playwright/test';
import type { ContractPart } from '../../src/explorer/contractParts.ts';
import { ExplorerPage } from './explorerPage.ts';

const size = 4;

/** The page as that of a large contract: four operations to a part, and in the page only the forms of the first part. */
async function splitContract(page: Page): Promise<string[]> {
  const asked: string[] = [];
  let ids: string[] = [];
  await page.route('**/explorer/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    ids = [...html.matchAll(/class="first-form" id="\/operations\/(\w+)"/g)].map(([, id = '']) => id);
    const [head = '', ...forms] = html.split(/(?=<div class="first-form")/);
    const end = forms.at(-1)?.indexOf('</div><script>') ?? -1;
    expect(end).toBeGreaterThan(0);
    const body = [
      head.replace(/data-part-size="\d+"/, `data-part-size="${size}"`),
      ...forms.slice(0, size),
      forms.at(-1)?.slice(end),
    ].join('');
    await route.fulfill({ response, body });
  });
  let whole: ContractPart | undefined;
  await page.route('**/explorer/operations.*.json', async (route) => {
    const [, number = ''] = /\.(\d+)\.json$/.exec(route.request().url()) ?? [];
    asked.push(number);
    const first = route
      .request()
      .url()
      .replace(/\d+\.json$/, '0.json');
    whole ??= (await (await route.fetch({ url: first })).json()) as ContractPart;
    const own = ids.slice(Number(number) * size, (Number(number) + 1) * size);
    const only = <Value>(all: Record<string, Value>) =>
      Object.fromEntries(Object.entries(all).filter(([id]) => own.includes(id)));
    await route.fulfill({
      json: { ...whole, operations: only(whole.operations), facts: only(whole.facts) },
    });
  });
  return asked;
}

test('of a large contract, the page has the first forms, and loads the part of an operation when it is shown', async ({
  page,
}) => {
  const asked = await splitContract(page);
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await expect(page.locator('.HttpOperation h2').first()).toHaveText('Log in');
  expect(new Set(asked)).toEqual(new Set(['0']));
  await explorer.send();
  await explorer.choose('upload_item');
  await page.locator('.explorer-samples button').first().click();
  await explorer.send();
  await explorer.choose('train');
  await expect(page.locator('.TextRequestBody textarea')).toHaveValue(/algorithm_id/);
  expect(new Set(asked)).toEqual(new Set(['0', '2']));
  // Errors are explained by what has come with the operation.
  await explorer.editBody({ name: 'x' });
  await explorer.send(400);
  await expect(page.locator('.explorer-help')).toHaveAttribute('data-error', /./);
  expect(explorer.faults).toEqual([]);
});

test('an address leads to an operation whose form is not in the page, and no other form is shown before', async ({
  page,
}) => {
  await splitContract(page);
  const explorer = new ExplorerPage(page);
  await page.addInitScript(() => {
    const seen = ((globalThis as unknown as { seen: Set<string> }).seen = new Set());
    const look = (): void => {
      for (const title of document.querySelectorAll<HTMLElement>('.HttpOperation h2'))
        if (title.checkVisibility()) seen.add(title.innerText);
    };
    const lookEachFrame = (): void => {
      look();
      requestAnimationFrame(lookEachFrame);
    };
    requestAnimationFrame(lookEachFrame);
    // Between two steps of the parser too: on a slow machine it is there that a frame is painted.
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await explorer.open('/explorer/#/operations/predict');
  await expect(page.locator('.HttpOperation h2').first()).toHaveText('Run a prediction');
  expect(await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen])).toEqual([
    'Run a prediction',
  ]);
  expect(explorer.faults).toEqual([]);
});

test('a part that cannot be loaded is told, and asked for again', async ({ page }) => {
  await splitContract(page);
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  let isOffline = true;
  await page.route('**/explorer/operations.*.1.json', (route) =>
    isOffline ? route.abort() : route.fallback(),
  );
  const choose = (operation: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `#/operations/${operation}`);
  const second = await page.locator('a[data-operation]').nth(size).getAttribute('data-operation');
  await choose(second ?? '');
  await expect(page.locator('.explorer-elements [role="alert"]')).toBeVisible();
  isOffline = false;
  await choose('login');
  await choose(second ?? '');
  await expect(page.locator('.explorer-elements [role="alert"]')).toHaveCount(0);
  await expect(explorer.sendButton).toBeVisible();
});
