import { expect } from 'vitest';
import type { MockResponse } from '../testMock.ts';
import { type ClientId, clients, type Expectations, type World } from './world.ts';

const followers: Record<string, readonly string[]> = {
  creating: ['creating', 'active', 'failed', 'deleted'],
  active: ['active', 'deleted'],
  failed: ['failed', 'deleted'],
  deleted: ['deleted'],
};
const ranks = { pending: 0, in_progress: 1, done: 2 };

/** What has to hold at every moment. */
export async function checkInvariants(model: Expectations, real: World): Promise<void> {
  for (const client of clients) {
    const models = await real.send('GET', '/v1/models', { client });
    checkModels(model, client, models);
    checkJobs(real, client, await real.send('GET', '/v1/workers', { client }));
    checkItems(model, client, await real.send('GET', '/v1/items', { client }));
  }
  await checkOwnership(model, real);
  expect(real.faults).toEqual([]);
}

/** Models go from creating over active or failed to deleted; each client has one default model at most, and it is active. */
function checkModels(model: Expectations, client: ClientId, { json }: MockResponse): void {
  const shown = json.data as {
    model_id: string;
    status: string;
    context_default: boolean;
    active: boolean;
    status_text: unknown;
  }[];
  const expected = model.models.filter(({ owner }) => owner === client);
  expect(new Set(shown.map(({ model_id }) => model_id))).toEqual(
    new Set(expected.map(({ model_id }) => model_id)),
  );
  for (const one of expected) {
    const found = shown.find(({ model_id }) => model_id === one.model_id);
    const status = found?.status ?? 'gone';
    expect(followers[one.seen.at(-1) ?? 'creating']).toContain(status);
    expect(status === 'deleted').toBe(one.deleted);
    expect(found?.status_text === null).toBe(status !== 'failed');
    one.seen.push(status);
  }
  const defaults = shown.filter(({ context_default }) => context_default);
  expect(defaults.length).toBeLessThanOrEqual(1);
  for (const { status, active } of defaults) expect([status, active]).toEqual(['active', true]);
  if (shown.some(({ status }) => status === 'active')) expect(defaults).toHaveLength(1);
}

/** No job goes backwards, none is lost, and one at a time runs. */
function checkJobs(real: World, client: ClientId, { json }: MockResponse): void {
  const { done, in_progress, pending, active_worker_count } = json.data;
  expect(in_progress.length).toBeLessThanOrEqual(1);
  expect(active_worker_count).toBe(in_progress.length);
  for (const { queue_time, start_time, end_time, result } of done) {
    expect(queue_time).toBeLessThanOrEqual(start_time);
    expect(start_time).toBeLessThanOrEqual(end_time);
    expect(['success', 'failed', 'cancelled']).toContain(result);
  }
  const now = [
    ...done.map(() => ranks.done),
    ...in_progress.map(() => ranks.in_progress),
    ...pending.map(() => ranks.pending),
  ];
  const before = real.phases[client];
  expect(now.length).toBeGreaterThanOrEqual(before.length);
  before.forEach((rank, job) => expect(now[job]).toBeGreaterThanOrEqual(rank));
  real.phases[client] = now;
}

/** A client sees its own items and no others; an item is done exactly if all its results are there. */
function checkItems(model: Expectations, client: ClientId, { json }: MockResponse): void {
  const shown = [...json.data.training, ...json.data.predict] as ShownItem[];
  const own = [...model.owners].filter(([, owner]) => owner === client).map(([id]) => id);
  expect(shown.map(({ item_id }) => item_id).sort()).toEqual(own.sort());
  for (const { status, models, item_id } of shown) {
    const finished = models.flatMap(({ assessments }) =>
      assessments.map(({ finished_date }) => finished_date !== null),
    );
    expect(status, item_id).toBe(finished.length > 0 && !finished.includes(false) ? 'done' : 'pending');
    for (const { aggregate, assessments } of models) {
      expect(aggregate.label === null).toBe(assessments.some(({ finished_date }) => finished_date === null));
    }
  }
}

interface ShownItem {
  item_id: string;
  status: string;
  models: { aggregate: { label: string | null }; assessments: { finished_date: string | null }[] }[];
}

/** Nobody reads another client's item. */
async function checkOwnership(model: Expectations, real: World): Promise<void> {
  for (const [item, owner] of [...model.owners].slice(-3)) {
    for (const client of clients) {
      const { status } = await real.send('GET', `/v1/item/${item}`, { client });
      expect(status, `${item} for ${client}`).toBe(client === owner ? 200 : 401);
    }
  }
}
