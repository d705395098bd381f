import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { get as httpGet } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../../tools/site/listen.ts';
import { precompress } from '../../../tools/site/precompress.ts';
import { siteHandler } from '../../../tools/site/siteHandler.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const long = `<p>${'Text. '.repeat(400)}</p>`;
const files: Record<string, string> = {
  'index.html': long,
  '404.html': 'en 404',
  'ja/404.html': 'ja 404',
  'ja/index.html': 'ja',
  'methods/train/index.html': 'train',
  'openapi/ja.yaml': 'title: 推論',
  '_astro/a.1234.js': 'x',
};
let root: Listening;
let docs: Listening;

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await precompress(folder);
  root = await listen(siteHandler({ folder }), { port: 0 });
  docs = await listen(siteHandler({ folder, base: '/docs/', encodings: ['gzip'] }), { port: 0 });
});

afterAll(async () => {
  await Promise.all([root.close(), docs.close()]);
  rmSync(folder, { recursive: true });
});

interface MockResponse {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Sends a path as it is: `fetch` would tidy it up. */
function get(path: string, { at = root, method = 'GET', accept = '' } = {}): Promise<MockResponse> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: at.port,
      path,
      method,
      headers: { 'accept-encoding': accept },
    };
    httpGet(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}

test.each([
  ['a page', '/', 200, long],
  ['a page in a folder', '/methods/train/', 200, 'train'],
  ['an address with a query', '/methods/train/?a=1', 200, 'train'],
  ['the nearest 404', '/ja/no/such/', 404, 'ja 404'],
  ['the root’s 404', '/no/such/', 404, 'en 404'],
  ['a path out of the folder', '/../../etc/passwd', 404, 'en 404'],
  ['an encoded path out of the folder', '/%2e%2e/%2e%2e/etc/passwd', 404, 'en 404'],
  ['a path that is no text', '/%zz', 404, 'en 404'],
  ['a path with a zero', '/a%00b', 404, 'en 404'],
])('%s', async (_what, path, status, body) => {
  const response = await get(path);
  expect([response.status, response.body.toString()]).toEqual([status, body]);
});

describe('compression', () => {
  test('a browser that takes brotli gets brotli', async () => {
    const { headers, body } = await get('/', { accept: 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe(long);
  });

  test('gzip only, where it is asked for', async () => {
    const { headers, body } = await get('/docs/', { at: docs, accept: 'gzip, br' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe(long);
  });
});

test('a folder without its slash is redirected, with the query', async () => {
  const { status, headers } = await get('/methods/train?a=1');
  expect([status, headers['location']]).toEqual([301, '/methods/train/?a=1']);
});

test('nobody is redirected to another host', async () => {
  const { status, headers } = await get('//example.org/methods/train');
  expect([status, headers['location']]).toEqual([404, undefined]);
});

test('below a sub-path', async () => {
  expect((await get('/docs/methods/train/', { at: docs })).body.toString()).toBe('train');
  expect((await get('/docs/ja/none', { at: docs })).body.toString()).toBe('ja 404');
  expect((await get('/docs', { at: docs })).headers['location']).toBe('/docs/');
  expect((await get('/docs/methods/train', { at: docs })).headers['location']).toBe('/docs/methods/train/');
  expect((await get('/methods/train/', { at: docs })).status).toBe(404);
});

test('text says its encoding, fingerprinted files are kept', async () => {
  expect((await get('/openapi/ja.yaml')).headers['content-type']).toBe('application/yaml;charset=utf-8');
  expect((await get('/_astro/a.1234.js')).headers['cache-control']).toContain('immutable');
  expect((await get('/')).headers['cache-control']).toBe('no-cache');
});

test('other methods are rejected', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('a taken port is one sentence with the remedy', async () => {
  await expect(listen(siteHandler({ folder }), { port: root.port })).rejects.toThrow(
    `Port ${root.port} is taken by another program: stop that one, or choose another port with \`-- --port ${root.port + 1}\`.`,
  );
});
