import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/mock/core/memoryStore.ts';
import { createTestMock } from './testMock.ts';

describe('the state', () => {
  it('survives the mock: another one on the same store goes on with it', async () => {
    const store = createMemoryStore();
    const first = createTestMock({ store });
    const { json } = await first.send('POST', '/v1/train', { json: { algorithm_id: 'AE', name: 'long' } });
    const second = createTestMock({ store });
    second.wait(60_000);
    const models = await second.send('GET', '/v1/models');
    expect(models.json.data.at(-1)).toMatchObject({ model_id: json.data.model_id, status: 'active' });
  });

  it('is filled once, whoever comes first', async () => {
    const store = createMemoryStore();
    const mocks = [createTestMock({ store }), createTestMock({ store }), createTestMock({ store })];
    const responses = await Promise.all(mocks.map(({ send }) => send('GET', '/v1/items')));
    expect(responses.map(({ json }) => json.data.training.length)).toEqual([4, 4, 4]);
  });

  it('tries again when the sample pictures could not be had', async () => {
    let attempts = 0;
    const { send, faults } = createTestMock({
      samples: () => {
        attempts += 1;
        return Promise.reject(new Error('offline'));
      },
    });
    const login = {
      client_id: 'demo-client',
      client_secret: 'demo-secret',
      grant_type: 'client_credentials',
    };
    expect((await send('POST', '/auth/token', { client: null, json: login })).status).toBe(500);
    const before = attempts;
    expect((await send('POST', '/auth/token', { client: null, json: login })).status).toBe(500);
    expect(attempts).toBeGreaterThan(before);
    expect(faults.map(String)).toEqual(['Error: offline', 'Error: offline']);
  });

  it('goes back to the beginning on demand, with the tokens', async () => {
    const { mock, send, upload, wait } = createTestMock();
    await upload({ 'a.png': new Uint8Array() });
    await send('POST', '/v1/train', { json: { algorithm_id: 'AE', name: 'gone' } });
    wait(100);
    expect(await mock.overview('demo-client')).toMatchObject({
      models: { creating: 1, active: 2 },
      jobs: { pending: 1 },
    });
    await mock.reset();
    const overview = await mock.overview('demo-client');
    expect(overview).toEqual({
      licensed: true,
      items: { training: 4, predict: 3 },
      models: { creating: 0, active: 2, failed: 0, deleted: 0 },
      jobs: { pending: 0, in_progress: 0, done: 3 },
      nextChange: null,
      progress: {
        training: [],
        trainingItems: 4,
        inspect: [],
        models: [],
        predictions: [],
        corrected: [],
        jobs: [],
        images: expect.any(Array),
      },
    });
    expect((await send('GET', '/v1/items')).status).toBe(200);
  });

  it('can lie below another path; pointers stay those of the service', async () => {
    const { mock } = createTestMock({ basePath: '/docs/api' });
    const response = await mock.fetch(new Request('http://127.0.0.1/docs/api/v1/items'));
    expect(await response.json()).toMatchObject({
      errors: { status: 401, source: { pointer: '/api/v1/items' } },
    });
  });

  it('is the same after the data went through JSON', async () => {
    const { data } = await import('./testMock.ts');
    const { send } = createTestMock({ data: JSON.parse(JSON.stringify(data)) });
    expect((await send('GET', '/v1/algorithms', { headers: { 'accept-language': 'ja' } })).json).toEqual(
      (await createTestMock().send('GET', '/v1/algorithms', { headers: { 'accept-language': 'ja' } })).json,
    );
    expect(JSON.stringify(data).length).toBeLessThan(100_000);
  });
});

describe('limits', () => {
  it('on models are told, not crossed', async () => {
    const { send } = createTestMock({ empty: true });
    const statuses = new Set<number>();
    for (let i = 0; i < 101; i++) {
      statuses.add((await send('POST', '/v1/train', { json: { algorithm_id: 'AE', name: null } })).status);
    }
    expect([...statuses]).toEqual([200, 413]);
  });

  it('on jobs are told, and pass with time', async () => {
    const { send, wait } = createTestMock();
    const predict = async (): Promise<number> =>
      (await send('POST', '/v1/serve', { json: { item_ids: ['plate-new-02'] } })).status;
    const statuses: number[] = [];
    for (let i = 0; i < 201; i++) statuses.push(await predict());
    expect([new Set(statuses.slice(0, 200)), statuses[200]]).toEqual([new Set([200]), 413]);
    wait(10_000_000);
    expect(await predict()).toBe(200);
    expect((await send('GET', '/v1/workers')).json.data.done.length).toBeLessThanOrEqual(51);
  });
});

it('begins with models that learnt from good pictures only, as their algorithm does', async () => {
  const { send } = createTestMock();
  const { json } = await send('GET', '/v1/models');
  expect(json.data).toMatchObject([
    { algorithm_id: 'AE', ok_img_count: 3, ng_img_count: 0 },
    { algorithm_id: 'AE', ok_img_count: 3, ng_img_count: 0 },
  ]);
});
