import { describe, expect, it } from 'vitest';
import { limits } from '../../src/mock/core/limits.ts';
import { createMemoryStore } from '../../src/mock/core/memoryStore.ts';
import { readSample } from '../../src/mock/node/readSample.ts';
import { createTestMock, type MockResponse, type TestMock } from './testMock.ts';

const anHour = 3_600_000;

describe('annotations of an image', () => {
  const box = { x_min: 0, x_max: 4, y_min: 0, y_max: 4 };
  const annotate = ({ send }: TestMock, count: number): Promise<MockResponse> =>
    send('POST', '/v1/image/1027/annotation', {
      json: { annotations: Array.from({ length: count }, () => box) },
    });

  it('are at most 500', async () => {
    const mock = createTestMock();
    expect((await annotate(mock, 499)).status).toBe(200);
    expect((await annotate(mock, 2)).status).toBe(413);
    expect((await annotate(mock, 1)).status).toBe(200);
    expect((await annotate(mock, 1)).status).toBe(413);
  });
});

/** Trains models one after the other; each is done when the next one begins. */
async function trainModels({ send, wait }: TestMock, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    const { json } = await send('POST', '/v1/train', { json: { algorithm_id: 'AE', name: `m${number}` } });
    ids.push(json.data.model_id as string);
    wait(anHour);
  }
  return ids;
}

it('all images of a client have at most 250 MB', async () => {
  const store = createMemoryStore();
  const mock = createTestMock({ store });
  const picture = await readSample('plate-new-01.png');
  const upload = async (name: string): Promise<number> => (await mock.upload({ [name]: picture })).status;
  expect(await upload('first.png')).toBe(200);
  const others = await store.transaction('write', async (transaction) => {
    const images = await transaction.ofClient('images', 'demo-client');
    const [largest, ...rest] = images;
    const size = rest.reduce((sum, { file_size }) => sum + file_size, 0);
    // One is as large as the limit leaves room for two more.
    const file_size = limits.clientBytes - size - 2 * picture.length;
    await transaction.put('images', { ...largest!, file_size });
    return images.length;
  });
  expect(others).toBeGreaterThan(1);
  expect(await upload('second.png')).toBe(200);
  expect((await mock.upload({ 'third.png': picture, 'fourth.png': picture })).status).toBe(413);
  expect(await upload('third.png')).toBe(200);
  expect(await upload('fourth.png')).toBe(413);
});

describe('models', () => {
  it('are deleted with a response that says so', async () => {
    const mock = createTestMock();
    const [id] = await trainModels(mock, 1);
    const { json } = await mock.send('DELETE', '/v1/model', { json: { model_ids: [id] } });
    expect(json).toEqual({ data: { status: 'ok' } });
  });

  it('that were deleted are forgotten, the oldest first', async () => {
    const mock = createTestMock();
    const ids = await trainModels(mock, 30);
    for (const id of ids)
      expect((await mock.send('DELETE', '/v1/model', { json: { model_ids: [id] } })).status).toBe(200);
    const { json } = await mock.send('GET', '/v1/models');
    const deleted = (json.data as { model_id: string; status: string }[]).filter(
      ({ status }) => status === 'deleted',
    );
    expect(deleted.length).toBeGreaterThanOrEqual(20);
    expect(deleted.length).toBeLessThanOrEqual(21);
    expect(deleted.map(({ model_id }) => model_id)).toEqual(ids.slice(-deleted.length));
  });

  it('of an import count, and are taken as a whole or not at all', { timeout: 60_000 }, async () => {
    const mock = createTestMock();
    const count = async (): Promise<number> => {
      const { json } = await mock.send('GET', '/v1/models');
      return (json.data as { status: string }[]).filter(({ status }) => status !== 'deleted').length;
    };
    const model_ids = await trainModels(mock, 30);
    const { bytes } = await mock.send('POST', '/v1/export_models', { json: { model_ids } });
    const importAll = (): Promise<MockResponse> => {
      const body = new FormData();
      body.set('models', new File([bytes as BlobPart], 'models.zip'));
      return mock.send('POST', '/v1/import_models', { body });
    };
    while ((await count()) <= 70) expect((await importAll()).status).toBe(200);
    const before = await count();
    expect((await importAll()).status).toBe(413);
    expect(await count()).toBe(before);
  });
});

it('of the jobs that are done the latest 50 are remembered', { timeout: 60_000 }, async () => {
  const mock = createTestMock();
  const finished = async (): Promise<number[]> => {
    const { json } = await mock.send('GET', '/v1/workers');
    return (json.data.done as { queue_time: number }[]).map(({ queue_time }) => queue_time);
  };
  const queued: number[] = await finished();
  for (let number = 0; number < 60; number++) {
    expect((await mock.send('POST', '/v1/serve', { json: { item_ids: ['plate-new-01'] } })).status).toBe(200);
    mock.wait(anHour);
    const latest = Math.max(...(await finished()));
    queued.push(latest);
  }
  const done = await finished();
  expect(done.length).toBeLessThanOrEqual(51);
  expect(done).toEqual(queued.slice(-done.length));
});
