import sharp from 'sharp';
import { expect } from 'vitest';
import { readSample } from '../../../src/mock/node/readSample.ts';
import { createTestMock, data as mockData } from '../testMock.ts';
import { box, type Claim, freshMock, steps } from './claim.ts';

const supervised = mockData.algorithms.list.find(({ algorithm_type }) => algorithm_type === 'supervised');
const good = { training: 'true', good: 'true' };

/** How many seconds the last finished job took from its start to its end. */
async function lastJob(mock: Parameters<Claim>[0]): Promise<number> {
  const { start_time, end_time } = (await steps(mock).data('/v1/workers')).done.at(-1);
  return end_time - start_time;
}

/** A zip file of a model that was trained now, on a server of its own. */
async function zipOfOne(): Promise<Uint8Array> {
  const { train, exported } = steps(createTestMock());
  return exported([String((await train())['model_id'])]);
}

/** What is said of training, models, predictions and jobs. */
export const modelClaims: Record<string, Claim> = {
  notPublishedMinimumSandbox: async (mock) => {
    const { train, annotate } = steps(mock);
    const one = { item_ids: ['plate-ok-01'] };
    expect((await train(one))['status']).toBe('active');
    expect((await train(one, supervised?.algorithm_id))['status']).toBe('failed');
    await annotate('plate-ng-01', [box]);
    const both = { item_ids: ['plate-ok-01', 'plate-ng-01'] };
    expect((await train(both, supervised?.algorithm_id))['status']).toBe('active');
  },
  notPublishedMixedSandbox: async (mock) => {
    const plate = await readSample('plate-ok-01.png');
    const small = new Uint8Array(await sharp(plate).resize(100, 80).png().toBuffer());
    await mock.upload({ 'small.png': small }, good);
    const model = await steps(mock).train({ item_ids: ['plate-ok-01', 'small'] });
    expect(model).toMatchObject({ status: 'active', ok_img_count: 2 });
  },
  notPublishedOtherBoxesSandbox: async (mock) => {
    const { annotate, train, predict, item } = steps(mock);
    const item_ids = ['plate-ok-01', 'plate-ok-02', 'plate-new-02'];
    const before = await train({ item_ids });
    await annotate('plate-new-02', [box]);
    const after = await train({ item_ids });
    expect([before['ng_img_count'], after['ng_img_count']]).toEqual([0, 1]);
    for (const { model_id } of [before, after]) await predict('plate-new-03', { model_id });
    const [one, other] = (await item('plate-new-03')).images[0].model_results;
    expect(other.detected_objects).toBe(one.detected_objects);
    // the label that an item was uploaded with stays
    await annotate('plate-ok-01', [box]);
    expect((await train({ item_ids: ['plate-ok-01'] }))['ok_img_count']).toBe(1);
  },
  notPublishedOmittedSandbox: async (mock) => {
    const { summary } = await steps(mock).data('/v1/items');
    const { ok_img_count, ng_img_count } = await steps(mock).train();
    expect({ OK_count: ok_img_count, NG_count: ng_img_count }).toEqual(summary.training_stats);
  },
  notPublishedTunedSandbox: async (mock) => {
    const { train, predict, item } = steps(mock);
    const [algorithm] = (await mock.send('GET', '/v1/algorithms')).json.data;
    const defaults = algorithm.parameters.map(
      ({ algorithm_parameter_id, value }: { algorithm_parameter_id: number; value: string }) => ({
        algorithm_parameter_id,
        value,
      }),
    );
    for (const override_params of [[], defaults]) {
      const { model_id } = await train({ override_params }, algorithm.algorithm_id);
      await predict('plate-new-03', { model_id });
    }
    const results = (await item('plate-new-03')).images[0].model_results as { computed: unknown }[];
    expect(results.at(-1)?.computed).toEqual(results.at(-2)?.computed);
  },
  notPublishedEarlierSandbox: async (mock) => {
    const { models, item, train } = steps(mock);
    const before = [await models(), await item('plate-new-01')];
    const { model_id } = await train();
    const others = (await models()).filter((model) => model.model_id !== model_id);
    expect([others, await item('plate-new-01')]).toEqual(before);
  },
  notPublishedDurationsSandbox: async (mock) => {
    const { predict, train } = steps(mock);
    await predict('plate-new-01');
    expect(await lastJob(mock)).toBeLessThan(5);
    await train({ item_ids: ['plate-ok-01'] });
    const short = await lastJob(mock);
    await train();
    const long = await lastJob(mock);
    expect([short > 7, short < long, long < 12]).toEqual([true, true, true]);
  },
  notPublishedParallelSandbox: async (mock) => {
    const { data } = steps(mock);
    const ids = ['plate-new-01', 'plate-new-02', 'plate-new-03'];
    const responses = await Promise.all(
      ids.map((id) => mock.send('POST', '/v1/serve', { json: { item_ids: [id] } })),
    );
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
    mock.wait(600_000);
    const jobs = (await data('/v1/workers')).done.slice(-ids.length) as Record<string, number>[];
    const times = jobs.flatMap((job) => [job['start_time'] ?? 0, job['end_time'] ?? 0]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(jobs.map((job) => job['start_time'])).size).toBe(ids.length);
  },
  sandboxRulesDefault: async (mock) => {
    const { models, train, imports } = steps(mock);
    const isDefault = async () => (await models()).find((model) => model.context_default)?.model_id;
    const before = await isDefault();
    await train();
    await imports(await zipOfOne());
    expect(await isDefault()).toBe(before);
    // A model that is imported while another is trained is ready first.
    const empty = freshMock();
    await empty.upload({ 'plate.png': await readSample('plate-ok-01.png') }, good);
    await empty.send('POST', '/v1/train', { json: { algorithm_id: 'AE', name: 'm' } });
    const { json } = await steps(empty).imports(await zipOfOne());
    empty.wait(600_000);
    const found = (await steps(empty).models()).filter((model) => model.context_default);
    expect(found.map(({ model_id }) => model_id)).toEqual([json.data[0].model_id]);
  },
  notPublishedMovingSandbox: async () => {
    const { json } = await steps(freshMock()).imports(await zipOfOne());
    expect(json.data).toHaveLength(1);
  },
  notPublishedImportedSandbox: async (mock) => {
    const { json } = await steps(mock).imports(await zipOfOne());
    expect(json.data[0]).toMatchObject({ status: 'active', context_default: false });
    const first = await steps(freshMock()).imports(await zipOfOne());
    expect(first.json.data[0]).toMatchObject({ status: 'active', context_default: true });
  },
  notPublishedFailedSandbox: async (mock) => {
    await mock.upload({ 'odd.png': await readSample('plate-ng-02.png') });
    await steps(mock).predict('odd');
    expect((await steps(mock).data('/v1/workers')).done.at(-1).result).toBe('success');
  },
  notPublishedSecondSandbox: async (mock) => {
    const status = async () => (await steps(mock).item('plate-new-01')).status;
    const before = await status();
    await mock.send('POST', '/v1/serve', { json: { item_ids: ['plate-new-01'] } });
    const during = await status();
    mock.wait(60_000);
    expect([before, during, await status()]).toEqual(['done', 'pending', 'done']);
  },
  notPublishedJobsSandbox: async (mock) => {
    await steps(mock).train({ item_ids: ['plate-ng-01'] });
    const { json } = await mock.send('POST', '/v1/train', { json: { algorithm_id: 'AE', name: 'm' } });
    await mock.send('DELETE', '/v1/model', { json: { model_ids: [json.data.model_id] } });
    const jobs = (await steps(mock).data('/v1/workers')).done as Record<string, unknown>[];
    expect(new Set(jobs.map(({ result }) => result))).toEqual(new Set(['success', 'failed', 'cancelled']));
    const names = new Set(jobs.flatMap((job) => Object.keys(job)));
    expect(names).toEqual(new Set(['type', 'queue_time', 'start_time', 'end_time', 'result']));
  },
  notPublishedPagesSandbox: async (mock) => {
    const plate = await readSample('plate-ok-01.png');
    const names = Array.from({ length: 120 }, (_, index) => `many-${index}.png`);
    await mock.upload(Object.fromEntries(names.map((name) => [name, plate])));
    expect((await steps(mock).data('/v1/items')).predict.length).toBeGreaterThan(120);
  },
};
