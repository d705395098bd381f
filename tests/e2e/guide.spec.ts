import { address, expect, languages, message, test } from './sitePages.ts';

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test('the former address of the Quickstart leads to the same heading there', async ({ page }) => {
      await page.goto(`${address('/getting-started/', language)}#usage`);
      await expect(page).toHaveURL(`${address('/quickstart/', language)}#usage`);
      await expect(page.locator('#usage')).toBeInViewport();
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('the former address shows the way', async ({ page }) => {
        await page.goto(address('/getting-started/', language));
        await page.locator('#installation a').click();
        await expect(page).toHaveURL(`${address('/quickstart/', language)}#installation`);
      });

      const paths: [answers: string[], algorithm: string][] = [
        [['chooserNgNone', 'chooserEffortTuned'], 'algo1ai'],
        [['chooserNgNone', 'chooserEffortDeep'], 'algo1aii'],
        [['chooserNgFew', 'chooserAnnotatedYes'], 'algo2i'],
        [['chooserNgFew', 'chooserAnnotatedNo', 'chooserShareItems'], 'algo1bi'],
        [['chooserNgFew', 'chooserAnnotatedNo', 'chooserSharePatches'], 'algo1bii'],
      ];
      for (const [choices, algorithm] of paths) {
        test(`${choices.join(', ')} leads to ${algorithm} alone`, async ({ page }) => {
          await page.goto(address('/algorithms/', language));
          const chooser = page.locator('.chooser');
          await expect(chooser.locator('.outcome:visible')).toHaveCount(0);
          // Several questions have the reply “Yes”: the one that a reader is asked is the last that shows.
          for (const choice of choices)
            await chooser
              .locator('fieldset:visible')
              .last()
              .getByRole('radio', { name: message(language, choice), exact: true })
              .check();
          const outcome = chooser.locator('.outcome:visible');
          await expect(outcome).toHaveCount(1);
          await expect(outcome.locator('a').first()).toHaveAttribute('href', `#${algorithm}`);
        });
      }
    });
  });
}
