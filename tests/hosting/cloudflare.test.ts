import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleWorker } from '../../hosting/cloudflare/bundleWorker.ts';
import { readSample } from '../../src/mock/node/readSample.ts';
import { areInstalled, loadOther } from '../../tools/machine/otherPrograms.ts';
import { responseProblems } from '../mock/contractResponses.ts';
import { readResponse } from '../mock/testMock.ts';

const isThere = areInstalled('hosting/cloudflare');
if (!isThere) console.log('Skipped: the Worker. `npm run tools` installs workerd.');

interface Options extends Record<string, unknown> {
  bindings: Record<string, unknown>;
  ratelimits: { LIMITER: { simple: { limit: number } } };
  assets: { directory: string };
}

interface Miniflare {
  ready: Promise<URL>;
  dispose: () => Promise<void>;
}

const root = mkdtempSync(join(tmpdir(), 'edge-'));
let worker: Miniflare;
let url: URL;

/** The Worker in workerd, by wrangler.json; `change` makes what takes a day take seconds. */
async function start(change: (options: Options) => void): Promise<Miniflare> {
  const load = <Exports>(name: string) => loadOther<Exports>('hosting/cloudflare', name);
  const { unstable_getMiniflareWorkerOptions: read } = await load<{
    unstable_getMiniflareWorkerOptions: (file: string) => { workerOptions: Options };
  }>('wrangler');
  const { Miniflare } = await load<{ Miniflare: new (options: object) => Miniflare }>('miniflare');
  const { workerOptions } = read('hosting/cloudflare/wrangler.json');
  workerOptions.assets.directory = join(root, 'site');
  change(workerOptions);
  const { rootPath, modulesRules, ...options } = workerOptions;
  return new Miniflare({
    ...options,
    name: 'docs',
    modules: true,
    modulesRoot: root,
    scriptPath: join(root, 'worker.js'),
    durableObjectsPersist: join(root, 'state'),
    log: undefined,
  });
}

async function call(path: string, init: RequestInit = {}) {
  return readResponse(await fetch(new URL(path, url), init));
}

async function logIn(base: string, more: Record<string, string> = {}): Promise<Record<string, string>> {
  const { json } = await call(`${base}/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more },
    body: JSON.stringify({
      client_id: 'demo-client',
      client_secret: 'demo-secret',
      grant_type: 'client_credentials',
    }),
  });
  return { authorization: `Bearer ${json.data.access_token}`, ...more };
}

async function itemsAt(base: string, headers: Record<string, string>): Promise<string[]> {
  const { json } = await call(`${base}/v1/items`, { headers });
  return [...json.data.training, ...json.data.predict].map(({ item_id }: { item_id: string }) => item_id);
}

async function upload(base: string, headers: Record<string, string>, name: string, size?: number) {
  const body = new FormData();
  body.set('training', 'false');
  const bytes = size === undefined ? await readSample('plate-ok-01.png') : new Uint8Array(size);
  body.append('files', new File([bytes as BlobPart], `${name}.png`, { type: 'image/png' }));
  return call(`${base}/v1/upload`, { method: 'POST', headers, body });
}

describe.skipIf(!isThere)('the Worker, in workerd', () => {
  const [one, other] = ['/shared/visitor-one/api', '/shared/visitor-two/api'];

  beforeAll(async () => {
    mkdirSync(join(root, 'site/ja'), { recursive: true });
    cpSync('public/samples', join(root, 'site/samples'), { recursive: true });
    for (const [file, text] of Object.entries({
      'index.html': 'home',
      '404.html': 'none',
      'ja/404.html': 'ない',
    }))
      writeFileSync(join(root, 'site', file), text);
    writeFileSync(join(root, 'site/_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
    await bundleWorker(join(root, 'worker.js'));
    worker = await start(() => undefined);
    url = await worker.ready;
  }, 60_000);
  afterAll(async () => {
    await worker.dispose();
    rmSync(root, { recursive: true, force: true });
  });

  test('serves the site with its headers, and the language’s page for what nobody keeps', async () => {
    const home = await fetch(url);
    expect([await home.text(), home.headers.get('x-content-type-options')]).toEqual(['home', 'nosniff']);
    const missing = await fetch(new URL('/ja/nothing/', url));
    expect([missing.status, await missing.text()]).toEqual([404, 'ない']);
  });

  test('gives each visitor a mock of their own, whose state is kept', async () => {
    const headers = await logIn(one);
    const uploaded = await upload(one, headers, 'mine');
    expect([uploaded.status, uploaded.json.data]).toEqual([
      200,
      expect.objectContaining({ item_ids: ['mine'] }),
    ]);
    expect(await itemsAt(one, headers)).toContain('mine');
    expect(await itemsAt(other, await logIn(other))).not.toContain('mine');
    expect(await itemsAt('/shared/api', await logIn('/shared/api'))).not.toContain('mine');

    await worker.dispose(); // as when the platform moves the object elsewhere
    worker = await start(() => undefined);
    url = await worker.ready;
    expect(await itemsAt(one, headers)).toContain('mine'); // the token is kept as well
  });

  test('responds as the contract says, in both languages', async () => {
    const headers = { ...(await logIn(one)), 'accept-language': 'ja' };
    const models = await call(`${one}/v1/models`, { headers });
    expect([models.status, responseProblems('get_models', models)]).toEqual([200, []]);
    const missing = await call(`${one}/v1/item/nothing`, { headers });
    expect([missing.status, missing.json.errors.title]).toEqual([
      404,
      'item_idに一致するアイテムがありません。',
    ]);
    expect(missing.json.errors.source.pointer).toBe('/api/v1/item/nothing');
  });

  test('shows the pictures that its responses name', async () => {
    const headers = await logIn(one);
    const { json } = await call(`${one}/v1/item/plate-ok-01`, { headers });
    const picture = await fetch(new URL(json.data.default_image, url));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  test('refuses a body that its storage could not take', async () => {
    const { status, json } = await upload(one, await logIn(one), 'large', 1_600_000);
    expect([status, json.errors.status]).toEqual([413, 413]);
  });

  test('lets nobody ask without end', async () => {
    await worker.dispose();
    worker = await start(({ ratelimits }) => (ratelimits.LIMITER.simple.limit = 5));
    url = await worker.ready;
    const responses = await Promise.all(
      Array.from({ length: 8 }, () =>
        call(`${one}/auth/app_version`, { headers: { 'accept-language': 'ja' } }),
      ),
    );
    const refused = responses.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.headers.get('retry-after')).toBe('60');
    expect(refused[0]?.json.errors.title).toContain('リクエストが多すぎます');
  });

  test('forgets a visitor who does not come back', async () => {
    await worker.dispose();
    worker = await start(({ bindings }) => (bindings['KEEP_HOURS'] = 4 / 3600));
    url = await worker.ready;
    const headers = await logIn('/shared/visitor-three/api');
    await upload('/shared/visitor-three/api', headers, 'gone');
    expect(await itemsAt('/shared/visitor-three/api', headers)).toContain('gone');
    await setTimeout(5500);
    expect(
      await itemsAt('/shared/visitor-three/api', await logIn('/shared/visitor-three/api')),
    ).not.toContain('gone');
  });
});
