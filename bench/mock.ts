/**
 * Measures the mock beside Stoplight Prism's on the same contract: requests per second of `GET /v1/items`, and the mock's memory over
 * 100,000 requests: `npm run bench:mock`.
 */
import { load, type LoadRequest } from './mock/load.ts';
import { memoryOf, type Program, startMock, startPrism } from './mock/programs.ts';

const wanted = { ratio: 10, growth: 1.25 };
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
  for (const program of programs) program.stop();
}

async function started(program: Promise<Program>): Promise<Program> {
  programs.push(await program);
  return program;
}

/** Both in turn, several times, so that what else the machine does hits both. */
async function compareSpeed(mock: Program): Promise<boolean> {
  const prism = await started(startPrism());
  const speeds = new Map<Program, number[]>([
    [mock, []],
    [prism, []],
  ]);
  for (let round = 0; round <= rounds; round++) {
    for (const [program, measured] of speeds) {
      const { perSecond, failed } = await load({
        ...(await target(program)),
        next: getItems,
        connections,
        seconds: round === 0 ? 2 : seconds,
      });
      if (failed > 0) throw new Error(`${program.name} refused ${failed} requests; nothing can be compared`);
      if (round > 0) measured.push(perSecond); // the first round is for warming up
    }
  }
  const [own = 0, other = 0] = [...speeds.values()].map(median);
  for (const [program, measured] of speeds) {
    console.log(
      `GET /v1/items  ${program.name.padEnd(14)} ${median(measured).toFixed(0).padStart(7)} requests/s  (${measured.map((one) => one.toFixed(0)).join(', ')})`,
    );
  }
  console.log(`ratio ${(own / other).toFixed(1)}, wanted at least ${wanted.ratio}`);
  return own / other >= wanted.ratio;
}

/** All kinds of requests; the first fifth brings the memory to where it stays. */
async function watchMemory(mock: Program): Promise<boolean> {
  const goal = await target(mock);
  const readings: (number | null)[] = [];
  for (let part = 0; part < 6; part++) {
    await load({ ...goal, next: mixture, connections, requests: requests / 5 });
    readings.push(memoryOf(mock));
  }
  const [before, ...later] = readings;
  if (before === null || before === undefined) {
    console.log('memory: this system does not tell it');
    return true;
  }
  const last = later.at(-1) ?? 0;
  console.log(
    `memory before and every ${requests / 5} of ${requests} requests: ${readings.join(', ')} MiB; wanted at most ${wanted.growth} times`,
  );
  return last <= before * wanted.growth;
}

async function target({ url }: Program): Promise<{ url: string; token: string }> {
  const body = JSON.stringify({
    client_id: 'demo-client',
    client_secret: 'demo-secret',
    grant_type: 'client_credentials',
  });
  const answer = await fetch(`${url}/auth/token`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  const { data } = (await answer.json()) as { data: { access_token: string } };
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
