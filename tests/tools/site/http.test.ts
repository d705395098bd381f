import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { get as httpGet, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../../tools/site/listen.ts';
import { precompress } from '../../../tools/site/precompress.ts';
import { siteHandler } from '../../../tools/site/siteHandler.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-http-'));
const outside = mkdtempSync(join(tmpdir(), 'outside-'));
const notFound = `<p>${'Nothing here. '.repeat(300)}</p>`;
const files: Record<string, string> = {
  'index.html': '<p>home</p>',
  '404.html': notFound,
  'methods/login/index.html': 'login',
  'numbers.txt': '0123456789',
  'long.css': 'a{color:red}'.repeat(300),
  'search/en.pf_index': 'x',
  'search/en.pagefind': 'x',
  'samples/license.key': 'x',
  'empty.txt': '',
  '.hidden': 'secret',
};
let server: Listening;

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeFileSync(join(outside, 'index.html'), 'not yours');
  await precompress(folder);
  server = await listen(siteHandler({ folder }), { port: 0 });
});

afterAll(async () => {
  await server.close();
  for (const one of [folder, outside]) rmSync(one, { recursive: true });
});

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    httpGet({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    }).on('error', reject);
  });
}

describe('a range (RFC 9110, section 14)', () => {
  test.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=4-2', 416, '', 'bytes */10'],
    ['bytes=x', 200, '0123456789', undefined],
    ['lines=1-2', 200, '0123456789', undefined],
    ['bytes=0-1,5-6', 200, '0123456789', undefined],
  ])('%s → %i %s', async (range, status, body, contentRange) => {
    const got = await get('/numbers.txt', { range });
    expect([got.status, got.body.toString(), got.headers['content-range']]).toEqual([
      status,
      body,
      contentRange,
    ]);
  });

  test('HEAD and If-Range get the whole', async () => {
    expect((await get('/numbers.txt', { range: 'bytes=0-1' }, 'HEAD')).headers['content-length']).toBe('10');
    expect((await get('/numbers.txt', { range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200);
  });
});

describe('content coding', () => {
  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['*', 'br'],
    ['*;q=0, identity', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['brown, gzipper', undefined],
    ['', undefined],
  ])('Accept-Encoding: %s → %s', async (accept, coding) => {
    const { headers } = await get('/long.css', { 'accept-encoding': accept });
    expect([headers['content-encoding'], headers['vary']]).toEqual([coding, 'Accept-Encoding']);
  });

  test('a copy of another build is not sent', async () => {
    writeFileSync(join(folder, 'changed.css'), 'b{color:blue}'.repeat(300));
    writeFileSync(join(folder, 'changed.css.br'), 'old');
    utimesSync(join(folder, 'changed.css.br'), 1, 1);
    expect((await get('/changed.css', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe(
      undefined,
    );
  });

  test('the 404 page is compressed as well', async () => {
    const { status, headers, body } = await get('/nothing/', { 'accept-encoding': 'br' });
    expect([status, headers['content-encoding']]).toEqual([404, 'br']);
    expect(brotliDecompressSync(body).toString()).toBe(notFound);
  });
});

describe('a conditional request (RFC 9110, section 13)', () => {
  test.each([
    ['its own tag', (etag: string) => ({ 'if-none-match': etag }), 304],
    ['a list with it', (etag: string) => ({ 'if-none-match': `"other", ${etag}` }), 304],
    ['any', () => ({ 'if-none-match': '*' }), 304],
    ['another tag', () => ({ 'if-none-match': '"other"' }), 200],
    [
      'another tag, though not modified since',
      (_: string, modified: string) => ({ 'if-none-match': '"other"', 'if-modified-since': modified }),
      200,
    ],
    ['not modified since', (_: string, modified: string) => ({ 'if-modified-since': modified }), 304],
    ['modified since', () => ({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }), 200],
    ['no date', () => ({ 'if-modified-since': 'yesterday' }), 200],
  ])('%s', async (_what, condition, status) => {
    const { headers } = await get('/numbers.txt');
    const got = await get('/numbers.txt', condition(String(headers.etag), String(headers['last-modified'])));
    expect(got.status).toBe(status);
    if (status === 304) expect([got.body.length, got.headers.etag]).toEqual([0, headers.etag]);
  });

  test('of another coding is another tag', async () => {
    const plain = await get('/long.css');
    const compressed = await get('/long.css', { 'accept-encoding': 'br' });
    expect(compressed.headers.etag).not.toBe(plain.headers.etag);
  });
});

test.each([
  ['/search/en.pf_index', 'application/octet-stream'],
  ['/search/en.pagefind', 'application/octet-stream'],
  ['/samples/license.key', 'application/octet-stream'],
  ['/long.css', 'text/css;charset=utf-8'],
])('%s has the type %s', async (path, type) => {
  expect((await get(path)).headers['content-type']).toBe(type);
});

test('an empty file is sent', async () => {
  const { status, headers } = await get('/empty.txt');
  expect([status, headers['content-length']]).toEqual([200, '0']);
});

describe('nothing outside of the folder shows', () => {
  const name = outside.split('/').at(-1) ?? '';
  test.each([
    `/%2e%2e/${name}`,
    `/../${name}`,
    `/methods/..%2f..%2f${name}`,
    `/..%5c${name}`,
    '/methods%2flogin',
    '/.hidden',
    '/%2ehidden',
    '/methods//login/',
  ])('%s', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([404, undefined]);
  });
});

test('every response carries the security headers', async () => {
  for (const path of ['/', '/nothing/', '/numbers.txt', '/methods/login']) {
    const { headers } = await get(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
    // Plain http: a browser that came by TLS elsewhere must not be locked out.
    expect(headers['strict-transport-security']).toBe(undefined);
  }
});
