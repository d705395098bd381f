/**
 * Measures the mock beside Stoplight Prism's on the same contract: requests per second of `GET /v1/items`, and the mock's memory over
 * 100,000 requests: `npm run bench:mock`.
 */
import { load, type LoadRequest } from './mock/load.ts';
import { memoryOf, processorSeconds, type Program, startMock, startPrism } from './mock/programs.ts';

const wanted = { ratio: 10, growth: 1.1 };
const rounds = 3;
const seconds = 4;
const requests = 100_000;
const connections = 16;

const programs: Program[] = [];
try {
  const mock = await started(startMock());
  const speedIsRight = await compareSpeed(mock);
  const memoryIsRight = await watchMemory(mock);
  if (!speedIsRight || !memoryIsRight) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  for (const program of programs) program.process.kill();
}

async function started(program: Promise<Program>): Promise<Program> {
  programs.push(await program);
  return program;
}

/** Both in turn, several times, so that what else the machine does hits both. */
async function compareSpeed(mock: Program): Promise<boolean> {
  const prism = await started(startPrism());
  const results = [await measurement(mock), await measurement(prism)];
  for (let round = 0; round <= rounds; round++) {
    for (const result of results) await measure(result, round === 0);
  }
  for (const { program, perSecond, perProcessorSecond } of results) {
    const rows = perSecond.map((one) => one.toFixed(0)).join(', ');
    console.log(
      `GET /v1/items  ${program.name.padEnd(13)} ${median(perSecond).toFixed(0).padStart(6)} requests/s (${rows}), ` +
        `${median(perProcessorSecond).toFixed(0)} per second of its processor time`,
    );
  }
  const [own, other] = results as [Measurement, Measurement];
  const ratio = median(own.perSecond) / median(other.perSecond);
  console.log(`ratio ${ratio.toFixed(1)}, wanted at least ${wanted.ratio}`);
  return ratio >= wanted.ratio;
}

interface Measurement {
  program: Program;
  goal: { url: string; token: string };
  perSecond: number[];
  perProcessorSecond: number[];
}

async function measurement(program: Program): Promise<Measurement> {
  return { program, goal: await target(program), perSecond: [], perProcessorSecond: [] };
}

async function measure(result: Measurement, isWarmUp: boolean): Promise<void> {
  const { program, goal } = result;
  const before = processorSeconds(program) ?? 0;
  const { perSecond, failed, sent } = await load({
    ...goal,
    next: getItems,
    connections,
    seconds: isWarmUp ? 2 : seconds,
  });
  if (failed > 0) throw new Error(`${program.name} rejected ${failed} requests; nothing can be compared`);
  if (isWarmUp) return;
  result.perSecond.push(perSecond);
  result.perProcessorSecond.push(sent / ((processorSeconds(program) ?? NaN) - before));
}

/** All kinds of requests; the first part brings the memory to where it stays. */
async function watchMemory(mock: Program): Promise<boolean> {
  const goal = await target(mock);
  const readings: { heap: number; resident: number }[] = [];
  for (let part = 0; part <= 5; part++) {
    await load({ ...goal, next: mixture, connections, requests: requests / 5 });
    readings.push(await memoryOf(mock));
  }
  const [before, after] = [readings[0]?.heap ?? 0, readings.at(-1)?.heap ?? Infinity];
  const list = (kind: 'heap' | 'resident'): string => readings.map((reading) => reading[kind]).join(', ');
  console.log(`memory before and after every ${requests / 5} of ${requests} mixed requests, MiB:`);
  console.log(`  kept ${list('heap')}; resident ${list('resident')}`);
  console.log(`  kept grows ${(after / before).toFixed(2)} times, wanted at most ${wanted.growth}`);
  return after <= before * wanted.growth;
}

async function target({ url }: Program): Promise<{ url: string; token: string }> {
  const body = JSON.stringify({
    client_id: 'demo-client',
    client_secret: 'demo-secret',
    grant_type: 'client_credentials',
  });
  const response = await fetch(`${url}/auth/token`, {
    method: 'POST',
    body,
    // Prism rejects the “*” that fetch sends of itself
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
  });
  const { data } = (await response.json()) as { data: { access_token: string } };
  return { url, token: data.access_token };
}

function getItems(): LoadRequest {
  return { method: 'GET', path: '/v1/items' };
}

function mixture(number: number): LoadRequest {
  switch (number % 20) {
    case 1:
      return {
        method: 'POST',
        path: '/auth/token',
        body: JSON.stringify({
          client_id: 'demo-client',
          client_secret: 'demo-secret',
          grant_type: 'client_credentials',
        }),
      };
    case 2:
      return {
        method: 'POST',
        path: '/v1/serve',
        body: JSON.stringify({ item_ids: ['plate-new-01', 'plate-new-02'] }),
      };
    case 3:
      return { method: 'GET', path: '/v1/item/plate-new-01?show_annotations=true&show_assessments=true' };
    case 4:
      return { method: 'GET', path: '/v1/nothing' };
    case 5:
      return { method: 'POST', path: '/v1/train', body: '{"name": 1}' };
    case 6:
      return { method: 'GET', path: '/v1/workers' };
    default:
      return getItems();
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
