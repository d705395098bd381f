import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

test('an error about a value says which type it should have, or which name is unknown', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  const detail = page.locator('.explorer-help');
  await explorer.openLoggedIn();
  await explorer.choose('train');
  const override_params = [{ algorithm_parameter_id: 19, value: 2.5 }];
  await explorer.editBody({ algorithm_id: 'AE', name: 'a', override_params });
  await explorer.send(400);
  await expect(detail).toContainText(
    'override_params[0].value: must be a string; the request has 2.5. Write "2.5".',
  );
  await explorer.editBody({ algorithm: 'AE', name: 'a' });
  await explorer.send(400);
  await expect(detail).toContainText('algorithm: this operation has no property of this name');
});

test('whoever predicts without having trained is led to the result, not back to the beginning', async ({
  page,
}) => {
  const explorer = new ExplorerPage(page);
  await explorer.openLoggedIn();
  await explorer.choose('predict');
  await explorer.send();
  await expect(page.locator('.explorer-next')).toContainText('read the result');
  await page.locator('.explorer-next button').click();
  await expect(page.locator('.HttpOperation h2').first()).toHaveText('Get an item');
});
