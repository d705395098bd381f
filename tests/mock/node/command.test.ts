import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Run {
  /** Waits for a text in what was printed. */
  printed(text: string | RegExp): Promise<string>;
  stop(signal: NodeJS.Signals): void;
  ended: Promise<{ code: number | null; output: string }>;
}

function runMock(...args: string[]): Run {
  const child = spawn(process.execPath, ['tools/commands/mock.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString();
      for (const listener of listeners) listener();
    });
  }
  return {
    printed: (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (output.match(text)) resolve(output);
        };
        listeners.add(look);
        look();
      }),
    stop: (signal) => child.kill(signal),
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output }))),
  };
}

describe('npm run mock', { timeout: 30_000 }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'logs a line per request and stops cleanly on %s, open connections or not',
    async (signal) => {
      const mock = runMock('--port', '0', '--empty', '--speed', '50');
      const url = /http:\S+/.exec(await mock.printed(/http:\S+/))?.[0] ?? '';
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api$/);
      const response = await fetch(`${url}/v1/items?x=%1b[31m`, { headers: { 'accept-language': 'ja' } });
      expect([response.status, response.headers.get('content-language')]).toEqual([401, 'ja']);
      await mock.printed(/ 401 GET \/api\/v1\/items\?x=%1b\[31m \d+\.\d ms\n/);
      mock.stop(signal);
      expect((await mock.ended).code).toBe(0);
    },
  );

  it('says in one sentence that a port is taken, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await runMock('--port', String(port)).ended;
    other.close();
    expect([code, output]).toEqual([
      1,
      `Port ${port} is taken. Stop what uses it, or choose another: npm run mock -- --port ${port + 1}\n`,
    ]);
  });

  it.each([
    [['--port', 'x'], /^--port x is no port; give a number from 0 to 65535\n$/],
    [['--port', '70000'], /^--port 70000 is no port/],
    [['--speed', '0'], /^--speed 0 is no speed; give a number above 0, like 10\n$/],
    [['--sped', '2'], /--sped.*\n[^]*--speed <number>/],
    [['--port', '0', '--host', '203.0.113.1'], /^This machine has no address “203.0.113.1”/],
  ])('rejects %j with a sentence', async (args, sentence) => {
    const { code, output } = await runMock(...args).ended;
    expect(code).not.toBe(0);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('explains itself', async () => {
    const { code, output } = await runMock('--help').ended;
    expect(code).toBe(0);
    expect(output).toContain('--empty');
  });
});
