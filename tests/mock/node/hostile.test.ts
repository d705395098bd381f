import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MockServer, startMockServer } from '../../../src/mock/node/mockServer.ts';
import { responseProblems } from '../contractResponses.ts';
import { type MockResponse, readResponse } from '../testMock.ts';
import { sendRaw } from './raw.ts';

let server: Pick<MockServer, 'url' | 'close'>;
let token: string;
const faults: unknown[] = [];

const ways: [string, () => Promise<typeof server>][] = [
  ['in this process', () => startMockServer({ port: 0, onError: (error) => faults.push(error) })],
  ['as npm run mock starts it', startCommand],
];

/** As a process of its own, whose Request and Response are lighter ones. */
async function startCommand(): Promise<typeof server> {
  const child = spawn(process.execPath, ['tools/commands/mock.ts', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.on('data', (data: Buffer) => faults.push(data.toString()));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  child.stdout.resume();
  const close = async (): Promise<void> => {
    child.kill();
    await once(child, 'close');
  };
  return { url: /http:\S+/.exec(line.toString())?.[0] ?? '', close };
}

interface Options {
  body?: BodyInit;
  headers?: Record<string, string>;
}

async function call(
  method: string,
  path: string,
  { body, headers = {} }: Options = {},
): Promise<MockResponse> {
  const init = {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body !== undefined && { body, duplex: 'half' }),
  };
  return readResponse(await fetch(`${server.url}${path}`, init));
}

/** Whether the server still does its work. */
async function isServing(): Promise<boolean> {
  return (await call('GET', '/v1/items')).status === 200;
}

async function expectError(response: MockResponse, status: number): Promise<void> {
  expect([response.status, responseProblems(undefined, response)]).toEqual([status, []]);
  expect(JSON.stringify(response.json)).not.toMatch(/\bat .*\.ts:|Error:|node_modules/);
  expect(await isServing()).toBe(true);
}

const json = { 'content-type': 'application/json' };

describe.each(ways)('a server %s', (_, start) => {
  beforeAll(async () => {
    server = await start();
    const credentials = {
      client_id: 'demo-client',
      client_secret: 'demo-secret',
      grant_type: 'client_credentials',
    };
    const { json } = await call('POST', '/auth/token', {
      body: JSON.stringify(credentials),
      headers: { 'content-type': 'application/json' },
    });
    token = json.data.access_token;
  }, 30_000);

  afterAll(async () => {
    await server.close();
    expect(faults.splice(0)).toEqual([]);
  });

  describe('bodies', () => {
    it.each([
      ['nothing', ''],
      ['half of JSON', '{"client_id": "demo'],
      ['no JSON', '<xml/>'],
      ['no object', '[]'],
      ['null', 'null'],
      ['no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
      ['deep nesting', '['.repeat(200_000)],
      ['closed deep nesting', '['.repeat(100_000) + ']'.repeat(100_000)],
      ['a key of the prototype', '{"__proto__": {"client_id": "demo-client"}, "constructor": 1}'],
      ['a null byte', '\u0000'],
    ])('of %s are rejected', async (_, body) => {
      await expectError(await call('POST', '/auth/token', { body, headers: json }), 400);
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
      'of the type “%s” are rejected where JSON belongs',
      async (type) => {
        const response = await call('POST', '/v1/train', {
          body: new Blob(['{}']),
          headers: { 'content-type': type },
        });
        await expectError(response, 400);
        expect(response.json.errors.detail).toContain('Content-Type');
      },
    );

    it.each([
      'application/json',
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'multipart/form-data; boundary=other',
    ])('of the type “%s” are rejected where a form belongs', async (type) => {
      const body = new Blob([
        '--x\r\nContent-Disposition: form-data; name="training"\r\n\r\ntrue\r\n--x--\r\n',
      ]);
      await expectError(await call('POST', '/v1/upload', { body, headers: { 'content-type': type } }), 400);
    });

    it('of 100 MB are rejected, with a length and without, and with no token', async () => {
      const memory = process.memoryUsage().rss;
      const form = new FormData();
      form.set('training', 'true');
      form.set('files', new File([new Uint8Array(100_000_000)], 'big.png'));
      await expectError(await call('POST', '/v1/upload', { body: form }), 413);
      const headers = { 'content-type': 'multipart/form-data; boundary=x' };
      await expectError(await call('POST', '/v1/upload', { body: endless(100_000_000), headers }), 413);
      await expectError(
        await call('POST', '/v1/upload', {
          body: endless(100_000_000),
          headers: { ...headers, authorization: 'x' },
        }),
        401,
      );
      await expectError(await call('POST', '/v1/train', { body: endless(100_000_000), headers: json }), 413);
      expect(process.memoryUsage().rss - memory).toBeLessThan(400_000_000); // client and server are one process
    }, 30_000);

    it('that break off do no harm', async () => {
      const head = `POST /api/v1/upload HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: multipart/form-data; boundary=x\r\n`;
      for (let i = 0; i < 20; i++)
        await sendRaw(server.url, `${head}Content-Length: 5000000\r\n\r\n--x\r\nContent-Disp`, 'cut');
      await sendRaw(server.url, `${head}Transfer-Encoding: chunked\r\n\r\nfff\r\nabc`, 'cut');
      expect(await isServing()).toBe(true);
    });
  });

  describe('pictures', () => {
    it.each([
      ['a script', 'a.png', '<script>alert(1)</script>'],
      ['a name with markup', '<img src=x onerror=alert(1)>.png', 'x'],
      ['a name that climbs', '../../etc/passwd.png', 'x'],
      ['no name but an extension', '.png', 'x'],
      ['a name with control characters', 'a\u0007b.png', 'x'],
      ['a very long name', `${'a'.repeat(5000)}.png`, 'x'],
    ])('that are %s are rejected with their name', async (_, name, content) => {
      const form = new FormData();
      form.set('training', 'false');
      form.set('files', new File([content], name));
      const response = await call('POST', '/v1/upload', { body: form });
      await expectError(response, 400);
      expect(response.json.errors.detail).toHaveLength(1);
    });
  });

  describe('addresses', () => {
    it.each([
      '/v1/item/..%2f..%2f..%2fetc%2fpasswd',
      '/v1/item/%2e%2e%2f%2e%2e',
      '/v1/item/%00',
      '/v1/item/%E0%A4%A',
      `/v1/item/${'a'.repeat(5000)}`,
      '/v1/item/__proto__',
      '/v1/item/constructor',
      '/v1/image/1e999/annotation',
      '/images/raw/..%2f..%2fpackage.json?key=x',
      '/images/raw/1027.png?key=__proto__',
      '/images/__proto__/1027.png',
      '//v1/items',
      '/v1/items/../../../package.json',
    ])('lead nowhere: %#', async (path) => {
      const response = await call(path.includes('annotation') ? 'POST' : 'GET', path);
      await expectError(response, path.includes('annotation') ? 400 : 404);
    });

    it.each([
      [
        'GET http://elsewhere.example/api/v1/items HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
        /HTTP\/1.1 4\d\d/,
      ],
      ['GET /api/v1/items HTTP/1.1\r\nHost: a b c\r\nConnection: close\r\n\r\n', /HTTP\/1.1 4\d\d/],
      ['GET /api/v1/items HTTP/1.1\r\nHost: []\r\nConnection: close\r\n\r\n', /HTTP\/1.1 4\d\d/],
      ['GET /api/v1/items HTTP/1.1\r\nConnection: close\r\n\r\n', /HTTP\/1.1 4\d\d/],
      ['OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /HTTP\/1.1 (204|4\d\d)/],
      ['NONSENSE\r\n\r\n', /HTTP\/1.1 400/],
      [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, /HTTP\/1.1 431/],
      ['GET /api/v1/../../secret HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /HTTP\/1.1 404/],
      [
        'POST /api/v1/train HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
        /HTTP\/1.1 400/,
      ],
      ['TRACE /api/v1/items HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /HTTP\/1.1 4\d\d/],
    ])('and what is hardly HTTP: %#', async (bytes, first) => {
      const response = await sendRaw(server.url, bytes);
      expect(response).toMatch(first);
      if (!response.startsWith('HTTP/1.1 204')) expect(response).toMatch(/"errors":\{"title":/);
      expect(response).not.toMatch(/\bat .*\.ts:|node_modules/);
      expect(await isServing()).toBe(true);
    });
  });

  describe('pages of other origins', () => {
    it('may call', async () => {
      const headers = {
        origin: 'https://docs.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      };
      const preflight = await fetch(`${server.url}/v1/train`, { method: 'OPTIONS', headers });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
      expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
      const response = await call('GET', '/v1/nothing', { headers: { origin: 'https://docs.example' } });
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    });
  });
});

/** A body that comes piece by piece. */
function endless(size: number): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(1_000_000).fill(32));
      sent += 1_000_000;
      if (sent >= size) controller.close();
    },
  });
}
