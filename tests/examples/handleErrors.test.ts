import { describe, expect, test } from 'vitest';
import { type Reaction, runChanged, runLanguages, samplesWith, withServer } from './sampleRuns.ts';

/* The sample of the page “Handle errors”, with servers that fail. */

interface Call {
  path: string;
  at: number;
}

/**
 * A service that fails as it is told to, and then works.
 *
 * @param faults last part of the path → the reactions to the first requests to it
 * @param calls gets each request
 */
function failing(
  faults: Record<string, (Exclude<Reaction, Response> | number)[]>,
  calls: Call[],
): (request: Request) => Reaction {
  return ({ url, headers }) => {
    const path = new URL(url).pathname.split('/').at(-1) ?? '';
    calls.push({ path, at: performance.now() });
    const fault = faults[path]?.shift();
    if (typeof fault === 'number') return new Response('<h1>not JSON</h1>', { status: fault });
    if (fault !== undefined) return fault;
    if (path === 'token') return Response.json({ data: { access_token: 'new' } });
    if (headers.get('authorization') === 'Bearer new') return Response.json({ data: { status: 'done' } });
    const errors = { title: 'No permission to access this resource', status: 401, detail: null };
    return Response.json({ errors }, { status: 401 });
  };
}

const callsTo = (calls: Call[], path: string): Call[] => calls.filter((call) => call.path === path);

const files = runLanguages.map(({ language, extension }) => `${language}/handle-errors.${extension}`);

// At once, since they mostly pause.
describe.concurrent('handle-errors', { timeout: 60_000 }, () => {
  // Longer than .NET takes for its first request on a busy machine.
  const impatient = samplesWith({ timeout: 4 });
  samplesWith();

  test.each(files)('repeats reads and the login, with pauses that double: %s', async (file) => {
    const calls: Call[] = [];
    const faults = { 'plate-new-01': ['drop', 503], token: ['drop'], 'plate-new-99': ['silence'] } as const;
    const own = Object.fromEntries(Object.entries(faults).map(([path, list]) => [path, [...list]]));
    const result = await withServer(failing(own, calls), (api) => runChanged(file, api, impatient));
    expect(result.stdout, result.stderr).toBe('plate-new-01 done\nplate-new-99 done\n');
    // Broken connection, 503, rejected token, and then with the new one.
    const [first, second, third, ...more] = callsTo(calls, 'plate-new-01').map(({ at }) => at);
    expect(more).toHaveLength(1);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(700);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(1500);
    expect(callsTo(calls, 'token')).toHaveLength(2);
    expect(callsTo(calls, 'plate-new-99')).toHaveLength(2);
  });

  test.each(files)('gives up after three attempts, with one line: %s', async (file) => {
    const calls: Call[] = [];
    const faults = failing(
      { 'plate-new-01': [502, 502, 502], 'plate-new-99': ['drop', 'drop', 'drop'] },
      calls,
    );
    const result = await withServer(faults, (api) => runChanged(file, api, samplesWith()));
    expect(result.stdout, result.stderr).toBe(
      'plate-new-01 502 after 3 attempts\nplate-new-99 no response after 3 attempts\n',
    );
    expect(result.exitCode).toBe(0);
    expect(calls).toHaveLength(6);
  });

  test.each(files)('says so if nobody listens: %s', async (file) => {
    // Never given to a server that asks for a free port, as those of the other tests do.
    const closed = 'http://127.0.0.1:1022/api';
    const { stdout, stderr, exitCode } = await runChanged(file, closed, samplesWith());
    expect(stdout, stderr).toBe(
      'plate-new-01 no response after 3 attempts\nplate-new-99 no response after 3 attempts\n',
    );
    expect(exitCode).toBe(0);
  });
});
