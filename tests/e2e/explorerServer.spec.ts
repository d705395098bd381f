import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { ExplorerPage } from './explorerPage.ts';

interface OwnServer {
  address: string;
  /** `METHOD path authorization`, in order. */
  requests: string[];
  close: () => void;
}

/** A reader's own server, which lets pages of other origins read its responses or not, and answers as soon as it may. */
async function ownServer(
  cors: boolean,
  mayRespond: Promise<unknown> = Promise.resolve(),
): Promise<OwnServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`);
    if (cors) {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, Accept-Language');
    }
    response.setHeader('Content-Type', 'application/json');
    const token = { data: { access_token: 'own-token', expires: 1 } };
    const body = JSON.stringify(request.url === '/api/auth/token' ? token : { data: [] });
    void mayRespond.then(() => response.end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/api`, requests, close: () => server.close() };
}

test('an own server gets the requests and its token, which the page keeps in memory only', async ({
  page,
}) => {
  const server = await ownServer(true);
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  // The choice alone changes nothing yet.
  await explorer.openSandbox();
  await page.locator('input[name="server"][value="own"]').check();
  await expect(page.locator('#sandbox-own-note')).toContainText('After you choose “Use this server”');
  await explorer.send();
  const sandboxToken = /"access_token": ?"([^"]+)"/.exec(await explorer.response.innerText())?.[1] ?? '';
  expect(server.requests).toEqual([]);
  await explorer.chooseServer(server.address);
  await expect(page.locator('.sandbox-server-now')).toContainText(server.address);
  await expect(page.locator('.HttpOperation')).toContainText(server.address);

  await explorer.choose('get_models');
  await expect(page.locator('[data-test="try-it-auth"] input')).toHaveValue('');
  await explorer.call('login');
  await explorer.choose('get_models');
  await expect(page.locator('[data-test="try-it-auth"] input')).toHaveValue('own-token');
  await explorer.send();
  expect(server.requests.filter((line) => !line.startsWith('OPTIONS'))).toEqual([
    'POST /api/auth/token -',
    'GET /api/v1/models Bearer own-token',
  ]);
  expect(server.requests.join()).not.toContain(sandboxToken);
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), location.href]),
  );
  expect(kept).not.toContain('own-token');
  expect(kept).not.toContain(server.address);

  await page.locator('[data-back]').click();
  await expect(page.locator('[data-test="try-it-auth"] input')).toHaveValue(sandboxToken);
  const before = server.requests.length;
  await explorer.call('get_items');
  expect(server.requests).toHaveLength(before);
  server.close();
});

test('a token goes to no server but the one that gave it', async ({ page }) => {
  const [first, second] = [await ownServer(true), await ownServer(true)];
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  const token = page.locator('[data-test="try-it-auth"] input');
  await explorer.chooseServer(first.address);
  await explorer.send();
  await explorer.choose('get_models');
  await expect(token).toHaveValue('own-token');

  await explorer.chooseServer(second.address);
  await expect(page.locator('.HttpOperation')).toContainText(second.address);
  await expect(token).toHaveValue('');
  await explorer.send();
  expect(second.requests).toEqual(['GET /api/v1/models -']);
  await explorer.chooseServer(first.address);
  await expect(token).toHaveValue('own-token');
  for (const { close } of [first, second]) close();
});

test('a login that is answered after the reader has gone back to the sandbox leaves no trace there', async ({
  page,
}) => {
  const late = Promise.withResolvers<undefined>();
  const server = await ownServer(true, late.promise);
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/login');
  await explorer.chooseServer(server.address);
  await explorer.editBody({ client_id: 'me', client_secret: 'own-secret' });
  await explorer.sendButton.click();
  await expect.poll(() => server.requests.length).toBeGreaterThan(0);
  await page.locator('[data-back]').click();
  await expect(page.locator('.TextRequestBody textarea')).toHaveValue(/demo-secret/);
  late.resolve(undefined);
  await expect(explorer.lastRequest.locator('[data-status]')).toContainText('200');
  await explorer.choose('get_models');
  await expect(page.locator('[data-test="try-it-auth"] input')).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/own-(?:token|secret)/);
  server.close();
});

test('an error by CORS and a server that is not there are explained', async ({ page }) => {
  const server = await ownServer(false);
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/#/operations/get_version');
  await explorer.chooseServer(server.address);
  await explorer.sendButton.click();
  await expect(explorer.response).toContainText('CORS');
  await expect(explorer.response).toContainText(new URL(page.url()).origin);
  server.close();

  await explorer.chooseServer('http://127.0.0.1:9/api');
  await explorer.sendButton.click();
  await expect(explorer.response).toContainText('cannot be reached');
});

test('an address that is none is rejected', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('/explorer/');
  await explorer.chooseServer('javascript:alert(1)');
  const input = page.locator('.sandbox-own input');
  expect(await input.evaluate((field: HTMLInputElement) => field.validationMessage)).toContain('https://');
  await expect(page.locator('.sandbox-server-now')).toBeHidden();
});
