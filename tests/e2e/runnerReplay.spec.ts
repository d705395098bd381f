import { globSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { replays } from '../../src/runner/replayFiles.ts';
import { address, expect, languages, message, test } from './sitePages.ts';
import { attribute, elementsOf } from '../../src/html/elements.ts';

/* C#, Python and cURL: their requests are sent again. */

const recordings = replays();

/** The page of each sample whose requests can be sent again: `python/train.py` → `/methods/train/`; English, without the page of all pages. */
const pages = new Map<string, string>();
for (const file of globSync('dist/**/index.html')) {
  const path = `/${file.replaceAll('\\', '/').replace(/^dist\/|index\.html$/g, '')}`;
  if (languages.slice(1).some((language) => path.startsWith(`/${language}/`)) || path === '/all/') continue;
  const source = readFileSync(file, 'utf8');
  if (!source.includes('data-replay')) continue;
  for (const button of elementsOf(parse(source), 'button')) {
    const name = attribute(button, 'data-replay');
    if (name !== undefined) pages.set(name, path);
  }
}

test('every recorded sample that a page shows can be sent again', () => {
  const recorded = Object.keys(recordings);
  expect(recorded.length).toBeGreaterThan(40);
  // That of the home page stands beside a demo, which is its run.
  const elsewhere = recorded.filter((name) => !name.includes('/inspect-plate.'));
  expect([...pages.keys()].sort()).toEqual(elsewhere.sort());
});

for (const language of languages)
  test(`the requests get the responses that they got when they were recorded (${language})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const path of new Set(pages.values())) {
      await page.goto(address(path, language));
      const names = [...pages].filter(([, of]) => of === path).map(([name]) => name);
      // Whatever tab is open.
      for (const name of names)
        await page.locator(`[data-replay="${name}"]`).evaluate((button) => (button as HTMLElement).click());
      for (const name of names) {
        const panel = page
          .locator('.sample', { has: page.locator(`[data-replay="${name}"]`) })
          .locator('.run-panel');
        await expect(panel, name).toHaveAttribute('data-state', 'ended', { timeout: 20_000 });
        const said = message(language, 'runnerReplaySame', { seconds: 7 });
        await expect(panel.locator('[role=status]'), name).toContainText(said.slice(said.indexOf('7') + 1));
        await expect(panel.locator('.run-exchanges li'), name).toHaveCount(
          recordings[name]?.requests.length ?? 0,
        );
      }
    }
  });

test('each step of the Quickstart sends what was sent up to there', () => {
  for (const file of ['csharp/quickstart-?.cs', 'python/quickstart-?.py', 'curl/quickstart-?.sh']) {
    const counts = [1, 2, 3, 4, 5].map(
      (step) => recordings[file.replace('?', String(step))]?.requests.length ?? 0,
    );
    expect(counts[0]).toBe(1);
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
  }
});

test('the panel says that the requests are sent again, and not the Python', async ({ page }) => {
  await page.goto('/methods/get-items/');
  await page.getByRole('tab', { name: 'Python' }).click();
  const sample = page.locator('.sample', { has: page.locator('[data-replay^="python/"]') });
  await sample.getByRole('button', { name: message('en', 'runnerRun'), exact: true }).click();
  await expect(sample.locator('.run-note')).toHaveText(message('en', 'runnerReplay'));
  await expect(sample.locator('.run-exchanges li').last()).toContainText(/GET\s*\/api\/v1\/items\s*200/);
  await sample.locator('.run-exchanges summary').last().click();
  await expect(sample.locator('.run-exchanges li').last()).toContainText('"training_stats"');
  // What Python printed stays: nothing else stands in its place.
  await expect(sample.locator('.sample-output figure')).toBeVisible();
});
