import { expect, describe, test } from 'vitest';
import { recordedOutput } from '../../src/examples/recordedOutput.ts';
import { createExampleMock } from '../../src/mock/exampleMock.ts';
import { type Reaction, runChanged, runLanguages, samplesWith, withServer } from './sampleRuns.ts';

/* The program for a running line: what it must withstand. */

const files = runLanguages.map(({ language, extension }) => `${language}/inspect-line.${extension}`);

interface Fault {
  /** The request that it happens to: `POST /v1/upload`, or the start of one. */
  to: string;
  /** How often; always, if nothing is said. */
  times?: number;
  react: (request: Request, serve: () => Promise<Response>) => Reaction | Promise<Reaction>;
}

/** The sandbox, with faults; each request is noted. */
function faultySandbox(faults: Fault[], requests: string[]): (request: Request) => Promise<Reaction> {
  const mock = createExampleMock();
  return async (request) => {
    const name = `${request.method} ${new URL(request.url).pathname.replace('/api', '')}`;
    requests.push(name);
    const fault = faults.find(({ to, times = 1 }) => times > 0 && name.includes(to));
    if (!fault) return mock.fetch(request);
    if (fault.times !== undefined) fault.times -= 1;
    return fault.react(request, () => mock.fetch(request));
  };
}

const rejected = (status: number): Response =>
  Response.json({ errors: { title: 'no', status, detail: null, source: {} } }, { status });
const pending = async (_request: Request, serve: () => Promise<Response>): Promise<Response> => {
  const { data: item } = (await (await serve()).json()) as { data: object };
  return Response.json({ data: { ...item, status: 'pending' } });
};

describe.concurrent('inspect-line', { timeout: 60_000 }, () => {
  const asShown = samplesWith();
  const hurried = samplesWith({ limit: 6 });

  test.each(files)('goes on after an expired token and a poll that fails: %s', async (file) => {
    const requests: string[] = [];
    const faults: Fault[] = [
      { to: 'POST /v1/upload', times: 1, react: () => rejected(401) },
      { to: 'GET /v1/item/', times: 1, react: () => 'drop' },
    ];
    const run = (api: string) => runChanged(file, api, asShown);
    const { stdout, stderr } = await withServer(faultySandbox(faults, requests), run);
    // The images are sent once more after the login, and whole.
    expect(stdout, stderr).toBe(recordedOutput(`examples/${file}`));
    expect(requests.filter((name) => name === 'POST /auth/token')).toHaveLength(2);
    expect(requests.filter((name) => name === 'POST /v1/upload')).toHaveLength(3);
  });

  test.each(files)('calls a part without a result not inspected, and goes on: %s', async (file) => {
    const requests: string[] = [];
    const faults: Fault[] = [
      // The counter of names: the second part.
      { to: 'Z-2', react: pending },
      { to: 'POST /v1/serve', times: 1, react: (_request, serve) => serve() },
      { to: 'POST /v1/serve', times: 1, react: () => rejected(503) },
    ];
    const run = (api: string) => runChanged(file, api, hurried);
    const { stdout, stderr, exitCode } = await withServer(faultySandbox(faults, requests), run);
    expect(stdout, stderr).toBe(
      'plate-ok-04.png OK 91\nplate-ng-03.png not inspected\nplate-new-01.png not inspected\n',
    );
    expect(exitCode).toBe(0);
    // Nothing that changes something is repeated.
    expect(requests.filter((name) => name === 'POST /v1/serve')).toHaveLength(2);
  });

  test.each(files)('gives each upload a name of its own, and one prediction for all: %s', async (file) => {
    const bodies: string[] = [];
    const requests: string[] = [];
    const note = async (request: Request): Promise<Reaction> => {
      if (request.method === 'POST' && request.url.endsWith('/serve'))
        bodies.push(await request.clone().text());
      return sandbox(request);
    };
    const sandbox = faultySandbox([], requests);
    await withServer(note, (api) => runChanged(file, api, asShown));
    const ids = bodies.map((body) => (JSON.parse(body) as { item_ids: string[] }).item_ids);
    expect(ids.map((some) => some.length)).toEqual([2, 1]);
    expect(ids.flat().map((id) => id.replace(/\d{8}T\d{6}Z/, 'time'))).toEqual([
      'station-1-time-1',
      'station-1-time-2',
      'station-1-time-3',
    ]);
    expect(ids[0]?.[0]?.replace(/\D/g, '').slice(1, 9)).toBe(
      new Date().toISOString().slice(0, 10).replaceAll('-', ''),
    );
  });
});
