import { readFileSync } from 'node:fs';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/mock/core/limits.ts';
import { takeIn } from '../../src/mock/core/pictures/decodeUpload.ts';
import { png } from './pictures/files.ts';
import { createTestMock } from './testMock.ts';
import { cpuTime } from './cpuTime.ts';

describe('an empty batch', () => {
  it.each([
    ['POST', '/v1/serve', { item_ids: [] }],
    ['POST', '/v1/serve', { item_ids: null }],
    ['POST', '/v1/train', { algorithm_id: 'AE', name: 'x', item_ids: [] }],
  ])('%s %s %j is refused, and starts nothing', async (method, path, json) => {
    const { send, mock } = createTestMock();
    const before = await mock.overview('demo-client');
    const response = await send(method, path, { json });
    expect([response.status, response.json.errors.detail]).toEqual([400, 'item_ids is missing or invalid']);
    expect(await mock.overview('demo-client')).toEqual(before);
  });

  it('is no batch that is left out: a training then takes all training items', async () => {
    const { send } = createTestMock();
    for (const more of [{}, { item_ids: null }]) {
      const { json } = await send('POST', '/v1/train', { json: { algorithm_id: 'AE', name: 'x', ...more } });
      expect(json.data.ok_img_count).toBeGreaterThan(0);
    }
  });
});

describe('deleting models', () => {
  it.each([
    ['en', 'model_ids: the default model cannot be deleted'],
    ['ja', 'model_ids：既定のモデルは削除できません。'],
  ])('says in %s that the default model cannot be deleted', async (language, detail) => {
    const { send } = createTestMock();
    const models = (await send('GET', '/v1/models')).json.data as {
      model_id: string;
      context_default: boolean;
    }[];
    const { model_id } = models.find(({ context_default }) => context_default)!;
    const { status, json } = await send('DELETE', '/v1/model', {
      json: { model_ids: [model_id] },
      headers: { 'accept-language': language },
    });
    expect([status, json.errors.detail]).toEqual([400, detail]);
  });

  it.each([
    ['while it waits', 100],
    ['while it runs', 5000],
  ])('ends the training of one that is being created, %s', async (_when, milliseconds) => {
    const { send, wait } = createTestMock();
    const { json } = await send('POST', '/v1/train', { json: { algorithm_id: 'AE', name: 'gone' } });
    wait(milliseconds);
    await send('DELETE', '/v1/model', { json: { model_ids: [json.data.model_id] } });
    const { data } = (await send('GET', '/v1/workers')).json;
    expect([data.pending, data.in_progress]).toEqual([[], []]);
    expect(data.done.at(-1)).toMatchObject({ type: 'training', result: 'cancelled' });
    const { start_time, end_time } = data.done.at(-1);
    expect(start_time).toBeLessThanOrEqual(end_time);
    wait(60_000);
    expect((await send('GET', '/v1/workers')).json.data.done.at(-1).result).toBe('cancelled');
  });

  it('leaves the job of a training that is done as it was', async () => {
    const { send, wait } = createTestMock();
    const { json } = await send('POST', '/v1/train', { json: { algorithm_id: 'AE', name: 'done' } });
    wait(60_000);
    await send('DELETE', '/v1/model', { json: { model_ids: [json.data.model_id] } });
    expect((await send('GET', '/v1/workers')).json.data.done.at(-1).result).toBe('success');
  });
});

it('a license names the customer, not the account that sends it', async () => {
  const body = new FormData();
  body.set('license', new File([readFileSync('public/samples/license.key')], 'license.key'));
  const { json } = await createTestMock().send('POST', '/v1/license', { client: 'other-client', body });
  expect(json.data).toEqual({ customer_id: 'demo-customer', status: 'ok' });
});

it('the oldest token gives way to the one after the limit', async () => {
  const { send } = createTestMock();
  const login = { client_id: 'demo-client', client_secret: 'demo-secret', grant_type: 'client_credentials' };
  const tokens: string[] = [];
  for (let index = 0; index <= limits.tokens; index++)
    tokens.push((await send('POST', '/auth/token', { client: null, json: login })).json.data.access_token);
  const status = async (token = ''): Promise<number> =>
    (await send('GET', '/v1/items', { client: null, headers: { authorization: `Bearer ${token}` } })).status;
  expect([await status(tokens[0]), await status(tokens[1]), await status(tokens.at(-1))]).toEqual([
    401, 200, 200,
  ]);
});

describe('a small file of many pixels', () => {
  const picture = (width: number, height: number, depth: number, channels: number): Uint8Array => {
    const row = (width * depth * channels) / 8 + 1;
    const bytes = png({ width, height, data: zlibSync(new Uint8Array(row * height)), isPacked: true });
    bytes.set([depth, channels === 1 ? 0 : 6], 24);
    return bytes;
  };

  it.each([
    ['1 × 12,000,000', 1, 12_000_000, 8, 1],
    ['4000 × 3000 of 16 bit RGBA', 4000, 3000, 16, 4],
    ['2400 × 2400 of 16 bit RGBA', 2400, 2400, 16, 4],
  ] as const)('%s is taken, but not looked into', (_name, width, height, depth, channels) => {
    const bytes = picture(width, height, depth, channels);
    // Nothing is unpacked: the old code took seconds.
    expect(cpuTime(() => expect(takeIn(bytes)).toMatchObject({ width, height, cells: null }))).toBeLessThan(
      500,
    );
  });

  it('others are served between the pictures of one upload', { timeout: 60_000 }, async () => {
    const { send, upload } = createTestMock();
    await send('GET', '/v1/items');
    const one = picture(1500, 1000, 8, 4);
    const order: string[] = [];
    const slow = upload(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`p${index}.png`, one])));
    void slow.then(() => order.push('upload'));
    await new Promise((resolve) => setTimeout(resolve, 0));
    await send('GET', '/auth/app_version').then(() => order.push('other'));
    await slow;
    expect(order).toEqual(['other', 'upload']);
  });
});

/** The page of get_item says so: “What a correction changes”. */
describe('a correction', () => {
  const box = { x_min: 1, x_max: 9, y_min: 1, y_max: 9 };
  const inspected = async () => {
    const { send, upload, wait } = createTestMock();
    await upload(
      { 'plain.png': png({ width: 8, height: 8, data: new Uint8Array(8 * 25) }) },
      { training: 'false' },
    );
    const path = '/v1/item/plain?show_annotations=true';
    const read = async () => (await send('GET', path)).json.data;
    const predict = (model: object = {}) =>
      send('POST', '/v1/serve', { json: { item_ids: ['plain'], ...model } });
    await predict();
    wait(60_000);
    const annotate = async (annotations: object[]) =>
      send('POST', `/v1/image/${(await read()).images[0].image_id}/annotation`, { json: { annotations } });
    return { read, annotate, predict };
  };

  it.each([
    ['boxes', [{ ...box, x_max: 8, y_max: 8 }], 'NG'],
    ['an empty list', [], 'OK'],
  ])('by %s sets final, and leaves computed as it was', async (_what, boxes, label) => {
    const { read, annotate } = await inspected();
    const [before] = (await read()).images[0].model_results;
    expect((await annotate(boxes)).status).toBe(200);
    const item = await read();
    const [after] = item.images[0].model_results;
    expect([after.computed.label, after.final.label]).toEqual([before.computed.label, label]);
    expect(after.confirmed).toBe(before.computed.label === label);
    expect(item.override.label).toBe(before.computed.label === label ? null : label);
  });

  it('shows in the boxes of the image, those of users without a model', async () => {
    const { read, annotate } = await inspected();
    await annotate([{ ...box, x_max: 8, y_max: 8 }]);
    const { annotations, model_results } = (await read()).images[0];
    expect(annotations.at(-1)).toMatchObject({ x_min: 1, model_id: null });
    expect(model_results[0].annotations).toHaveLength(model_results[0].detected_objects);
  });

  it('gives way to a later one, with which the models agree', async () => {
    const { send, wait } = createTestMock();
    await send('POST', '/v1/serve', { json: { item_ids: ['plate-new-01'] } });
    wait(60_000);
    const read = async () => (await send('GET', '/v1/item/plate-new-01?show_annotations=true')).json.data;
    const [{ image_id, model_results }] = (await read()).images;
    expect(model_results[0].computed.label).toBe('NG');
    for (const [annotations, label] of [
      [[], 'OK'],
      [[box], 'NG'],
    ]) {
      await send('POST', `/v1/image/${image_id}/annotation`, { json: { annotations } });
      expect((await read()).override.label).toBe(label);
    }
  });

  it('of several images is the last one in override, and each of them in aggregate', async () => {
    const { send, wait } = createTestMock();
    const body = new FormData();
    body.set('training', 'false');
    const plain = png({ width: 8, height: 8, data: new Uint8Array(8 * 25) }) as BlobPart;
    for (const name of ['box.png', 'box.png']) body.append('files', new File([plain], name));
    await send('POST', '/v1/upload', { body });
    await send('POST', '/v1/serve', { json: { item_ids: ['box'] } });
    wait(60_000);
    const read = async () => (await send('GET', '/v1/item/box')).json.data;
    const { images } = await read();
    for (const [index, annotations] of [
      [0, [{ ...box, x_max: 8, y_max: 8 }]],
      [1, []],
    ] as const)
      await send('POST', `/v1/image/${images[index].image_id}/annotation`, { json: { annotations } });
    const { override, models } = await read();
    expect([override.label, models[0].aggregate.label]).toEqual(['OK', 'NG']);
  });

  it('is no prediction: only that sets the status to pending again', async () => {
    const { read, annotate, predict } = await inspected();
    await annotate([]);
    expect((await read()).status).toBe('done');
    await predict();
    expect((await read()).status).toBe('pending');
  });
});
