import { faultyClients } from './faultyClients.ts';
import { load, type LoadRequest } from './load.ts';
import { memoryOf, type Program } from './programs.ts';

export interface LoadPlan {
  /** Of all clients together; one in ten is faulty. */
  connections: number;
  seconds: number;
  /** How many writes of all requests are remembered and looked for afterwards. */
  writes: number;
}

/** What a load showed. */
export interface LoadReport {
  requests: number;
  perSecond: number;
  /** Milliseconds. */
  percentiles: { p50: number; p99: number; highest: number };
  /** Requests of sound clients without the response that they are due. */
  failed: number;
  /** Writes that were answered with 200 and are not there. */
  lost: string[];
  written: number;
  faulty: Record<string, number>;
  /** What the server keeps, in MiB: after a warm-up, and at the end. */
  memory: { before: number; after: number };
}

/**
 * Loads the mock's server with clients that read and write, among them faulty ones, and looks whether what it took is there.
 *
 * @param mock started with a memory probe
 */
export async function underLoad(mock: Program, plan: LoadPlan): Promise<LoadReport> {
  const goal = await logIn(mock);
  const images = await imagesOf(goal);
  const latencies: number[] = [];
  const accepted: string[] = [];
  const writes = new Map<number, string>();
  const every = { value: 0 };

  const next = (number: number): LoadRequest => {
    if (every.value > 0 && number % every.value === 0 && writes.size < plan.writes) {
      const note = `write ${number}`;
      writes.set(number, note);
      const annotations = [{ x_min: 1, x_max: 9, y_min: 1, y_max: 9, notes: note }];
      const path = `/v1/image/${images[writes.size % images.length]}/annotation`;
      return { method: 'POST', path, body: JSON.stringify({ annotations }) };
    }
    return mixture(number);
  };

  const faultyOnes = Math.ceil(plan.connections / 10);
  const connections = plan.connections - faultyOnes;
  const run = async (seconds: number, onResponse?: Parameters<typeof load>[0]['onResponse']) => {
    const faulty = faultyClients(goal, faultyOnes, performance.now() + seconds * 1000);
    const sound = await load({ ...goal, next, connections, seconds, ...(onResponse && { onResponse }) });
    return { ...sound, faulty: await faulty };
  };

  const warmUp = await run(plan.seconds / 4);
  const { heap: before } = await memoryOf(mock);
  every.value = Math.max(1, Math.floor((warmUp.sent * 3) / plan.writes));
  const { sent, failed, perSecond, faulty } = await run(plan.seconds, ({ number, status, milliseconds }) => {
    latencies.push(milliseconds);
    const note = writes.get(number);
    if (note && status === 200) accepted.push(note);
  });
  const { heap: after } = await memoryOf(mock);
  const there = await notesOf(goal);
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? NaN;
  return {
    requests: sent,
    perSecond,
    percentiles: { p50: at(0.5), p99: at(0.99), highest: at(1) },
    failed,
    lost: accepted.filter((note) => !there.has(note)),
    written: accepted.length,
    faulty,
    memory: { before, after },
  };
}

interface Goal {
  url: string;
  token: string;
}

const credentials = {
  client_id: 'demo-client',
  client_secret: 'demo-secret',
  grant_type: 'client_credentials',
};

async function logIn({ url }: Program): Promise<Goal> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/auth/token`, {
    method: 'POST',
    body: JSON.stringify(credentials),
    headers,
  });
  const { data } = (await response.json()) as { data: { access_token: string } };
  return { url, token: data.access_token };
}

async function get<Data>({ url, token }: Goal, path: string): Promise<Data> {
  const response = await fetch(url + path, { headers: { authorization: `Bearer ${token}` } });
  return ((await response.json()) as { data: Data }).data;
}

interface Item {
  item_id: string;
  images: { image_id: number; annotations?: { notes: string | null }[] }[];
}

async function itemsOf(goal: Goal): Promise<Item[]> {
  const { training, predict } = await get<Record<'training' | 'predict', Pick<Item, 'item_id'>[]>>(
    goal,
    '/v1/items',
  );
  return Promise.all(
    [...training, ...predict].map(({ item_id }) =>
      get<Item>(goal, `/v1/item/${item_id}?show_annotations=true`),
    ),
  );
}

async function imagesOf(goal: Goal): Promise<number[]> {
  return (await itemsOf(goal)).flatMap(({ images }) => images.map(({ image_id }) => image_id));
}

async function notesOf(goal: Goal): Promise<Set<string | null>> {
  const images = (await itemsOf(goal)).flatMap((item) => item.images);
  return new Set(images.flatMap(({ annotations = [] }) => annotations.map(({ notes }) => notes)));
}

/** What clients do most: they ask for lists, items and jobs, and start predictions. */
function mixture(number: number): LoadRequest {
  switch (number % 20) {
    case 1:
      return { method: 'GET', path: '/v1/algorithms' }; // no logins: the sandbox keeps 200 tokens, and this one would give way
    case 2:
      return { method: 'POST', path: '/v1/serve', body: '{"item_ids": ["plate-new-01"]}' };
    case 3:
      return { method: 'GET', path: '/v1/item/plate-new-01?show_annotations=true' };
    case 4:
      return { method: 'GET', path: '/v1/models' };
    case 5:
      return { method: 'GET', path: '/v1/workers' };
    default:
      return { method: 'GET', path: '/v1/items' };
  }
}
