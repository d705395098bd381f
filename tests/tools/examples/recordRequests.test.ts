import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Exchange } from '../../../tools/examples/exchange.ts';
import { recordRequests } from '../../../tools/examples/recordRequests.ts';

const folder = mkdtempSync(join(tmpdir(), 'record-'));
writeFileSync(join(folder, 'plate.png'), 'picture');
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function exchange(order: number, request: Request, response: string, status = 200): Promise<Exchange> {
  const { method, url, headers } = request;
  return {
    order,
    request: { method, url, headers, body: new Uint8Array(await request.arrayBuffer()) },
    response: { status, headers: new Headers(), body: bytes(response) },
  };
}

it('refers to tokens, to files that were there and to those that came with a response; orders by response', async () => {
  const base = 'http://127.0.0.1:50000/api';
  const form = new FormData();
  form.append('training', 'true');
  form.append('files', new File(['picture'], 'a.png', { type: 'image/png' }));
  form.append('models', new File(['exported'], 'models.zip'));
  const headers = { authorization: 'Bearer secret', 'user-agent': 'mine' };
  const first = [
    await exchange(
      1,
      new Request(`${base}/auth/token`, { method: 'POST', body: '{"a":1}' }),
      '{"data":{"access_token":"secret"}}',
    ),
    await exchange(2, new Request(`${base}/v1/export_models?x=y`, { headers }), 'exported'),
  ];
  const second = [
    await exchange(3, new Request(`${base}/v1/upload`, { method: 'POST', headers, body: form }), '{}', 201),
  ];
  const steps = (await recordRequests([first, second], folder, [1, 2])).map(({ step }) => step);
  expect(steps).toEqual([1, 2, 3]);
  expect(await recordRequests([first, second], folder)).toEqual([
    {
      server: 0,
      method: 'POST',
      path: '/auth/token',
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      body: '{"a":1}',
      status: 200,
    },
    {
      server: 0,
      method: 'GET',
      path: '/v1/export_models?x=y',
      headers: { authorization: 'Bearer {{0}}' },
      status: 200,
    },
    {
      server: 1,
      method: 'POST',
      path: '/v1/upload',
      headers: { authorization: 'Bearer {{0}}' },
      body: [
        { name: 'training', value: 'true' },
        { name: 'files', fileName: 'a.png', type: 'image/png', content: 'plate.png' },
        { name: 'models', fileName: 'models.zip', type: 'application/octet-stream', content: 1 },
      ],
      status: 201,
    },
  ]);
});

it('says so if nobody knows where an uploaded file is from', async () => {
  const form = new FormData();
  form.append('files', new File(['unknown'], 'a.png'));
  const sent = await exchange(
    1,
    new Request('http://127.0.0.1/api/v1/upload', { method: 'POST', body: form }),
    '{}',
  );
  await expect(recordRequests([[sent]], folder)).rejects.toThrow('uploads a file');
});

it('records names that are made of the time as those of one time', async () => {
  const url = 'http://127.0.0.1:50000/api';
  const form = new FormData();
  form.append('files', new File(['picture'], 'a-20270102T030405Z-1.png'));
  const exchanges = [
    await exchange(1, new Request(`${url}/v1/upload`, { method: 'POST', body: form }), '{}'),
    await exchange(
      2,
      new Request(`${url}/v1/serve`, { method: 'POST', body: '["a-20270102T030405Z-1"]' }),
      '{}',
    ),
    await exchange(3, new Request(`${url}/v1/item/a-20270102T030405Z-1`), '{}'),
  ];
  const recorded = JSON.stringify(await recordRequests([exchanges], folder));
  expect(recorded).not.toContain('20270102');
  expect(recorded.match(/a-20260401T090000Z-1/g)).toHaveLength(3);
});
