import { readFileSync } from 'node:fs';
import { expect, languages, test } from './sitePages.ts';

const old = readFileSync('tests/navigation/oldIds.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

for (const language of languages) {
  const folder = language === 'en' ? '/' : `/${language}/`;

  test(`every id of the earlier publication leads on from ${folder}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(folder);
    expect(old.length).toBeGreaterThan(400);
    const lost = await page.evaluate(async (ids) => {
      // Where the browser would go is noted, and it stays where it is: loading four hundred pages shows nothing more.
      let reached: (isElsewhere: boolean) => void = () => undefined;
      const { navigation } = window as unknown as { navigation: EventTarget };
      navigation.addEventListener('navigate', (anyEvent) => {
        const event = anyEvent as Event & { hashChange: boolean; destination: { url: string } };
        if (event.hashChange) return;
        event.preventDefault();
        reached(new URL(event.destination.url).origin === location.origin);
      });
      const without: string[] = [];
      for (const id of ids) {
        const goes = new Promise<boolean>((resolve) => (reached = resolve));
        location.hash = id;
        const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), 5000));
        if (!(await Promise.race([goes, late]))) without.push(id);
      }
      return without;
    }, old);
    expect(lost).toEqual([]);
  });
}

test('the place is shown, and the sample language of the address stays chosen', async ({ page }) => {
  await page.goto('/ja/?csharp#t-getItems');
  await expect(page).toHaveURL('/ja/methods/get-items/');
  await expect(page.locator('html')).toHaveAttribute('data-sdk', 'csharp');
});

test('an old link on a page that is open leads on too', async ({ page }) => {
  await page.goto('/errors/');
  await page.evaluate(() => (location.hash = '#schemaitem'));
  await expect(page).toHaveURL('/schemas/item/');
});

test('nothing is loaded for a fragment that the page knows, and an unknown one stays where it is', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/errors/#unknown-client', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('/places/'))).toEqual([]);
  await page.goto('/errors/#no-such-thing', { waitUntil: 'networkidle' });
  await expect(page).toHaveURL('/errors/#no-such-thing');
});
