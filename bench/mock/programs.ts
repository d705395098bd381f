import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { publishedContract } from '../../src/api/localizedContract.ts';

const folder = '.cache/bench-mock';
const prismVersion = '5.16.0';

/** A server that runs as a process of its own. */
export interface Program {
  name: string;
  url: string;
  process: ChildProcess;
}

/** This project's mock, as `npm run mock` starts it; it also tells its memory. */
export function startMock(): Promise<Program> {
  const flags = ['--expose-gc', '--import', './bench/mock/memoryProbe.ts'];
  return start('this mock', '/api', (port) => [
    ...flags,
    ...['tools/commands/mock.ts', '--port', String(port), '--speed', '1000'],
  ]);
}

/**
 * Stoplight Prism's mock of the same contract.
 *
 * @throws {Error} with a sentence for people if it is not there and cannot be installed
 */
export function startPrism(): Promise<Program> {
  const program = installPrism();
  const contract = join(folder, 'en.json');
  writeFileSync(contract, JSON.stringify(publishedContract('en')));
  return start(`Prism ${prismVersion}`, '', (port) => [
    program,
    'mock',
    contract,
    '--port',
    String(port),
    '--host',
    '127.0.0.1',
  ]);
}

function installPrism(): string {
  const home = join(folder, `prism-${prismVersion}`);
  const program = join(home, 'node_modules/@stoplight/prism-cli/dist/index.js');
  if (existsSync(program)) return program;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  try {
    const args = [
      'install',
      `@stoplight/prism-cli@${prismVersion}`,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
    ];
    execFileSync('npm', args, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch {
    throw new Error(
      `Prism ${prismVersion} could not be installed into ${home}; the comparison needs the npm registry once.`,
    );
  }
  return program;
}

async function start(name: string, base: string, args: (port: number) => string[]): Promise<Program> {
  const port = await freePort();
  const child = spawn(process.execPath, args(port), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const url = `http://127.0.0.1:${port}${base}`;
  for (let attempt = 0; attempt < 150 && child.exitCode === null; attempt++) {
    const isUp = await fetch(`${url}/v1/items`).then(
      () => true,
      () => false,
    );
    if (isUp) return { name, url, process: child };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error(`${name} did not start; run it by hand to see why: node ${args(port).join(' ')}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** What {@link startMock}'s server keeps in memory, in MiB. */
export async function memoryOf({ process: server }: Program): Promise<{ heap: number; resident: number }> {
  const response = once(server, 'message') as Promise<[{ heapUsed: number; rss: number }]>;
  server.send('memory');
  const [{ heapUsed, rss }] = await response;
  return { heap: Math.round((heapUsed / 2 ** 20) * 10) / 10, resident: Math.round(rss / 2 ** 20) };
}

/** Seconds of processor time that a server has used; null where the system does not tell (no /proc). */
export function processorSeconds({ process: { pid } }: Program): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
