import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { buildAside } from '../../../tools/site/buildAside.ts';
import { isUnchanged } from '../../../tools/site/buildRecord.ts';
import { withLock } from '../../../tools/site/buildLock.ts';

const program = join(import.meta.dirname, 'programs/slowBuild.ts');
const root = mkdtempSync(join(tmpdir(), 'build-aside-'));
const dist = join(root, 'dist');
const record = join(root, 'cache/site.json');

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'cache'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Build {
  child: ChildProcess;
  /** Resolves as soon as it has printed a line. */
  said: (line: string) => Promise<void>;
  /** All that it printed, when it has ended. */
  output: Promise<string>;
}

function start(edition: string, ...way: string[]): Build {
  const child = spawn(process.execPath, [program, root, edition, ...way], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  return {
    child,
    async said(line) {
      while (!text.includes(line)) await once(child.stdout, 'data');
    },
    output: once(child, 'close').then(() => text),
  };
}

/** The editions that the files of `dist` are of, and how many files there are. */
function found(): [files: number, editions: string[]] {
  if (!existsSync(dist)) return [0, []];
  const names = readdirSync(dist);
  return [names.length, [...new Set(names.map((name) => readFileSync(join(dist, name), 'utf8')))]];
}

/**
 * 50 of the moments between two changes of a file: all of the first and the last ones, and some of those between, while the 200 files are written. Which
 * they are does not depend on how fast this machine is just now.
 */
function moments(changes: number): number[] {
  const all = Array.from({ length: changes }, (_, index) => index + 1);
  const middle = all.slice(10, -15);
  const some = Array.from(
    { length: 25 },
    (_, index) => middle[Math.floor((index * middle.length) / 25)] ?? 0,
  );
  return [...all.slice(0, 10), ...some, ...all.slice(-15)];
}

test('50 builds killed at any moment leave a whole edition or none', { timeout: 120_000 }, async () => {
  await start('0').output;
  const changes = Number(/changes (\d+)/.exec(await start('1').output)?.[1]);
  expect(moments(changes)).toHaveLength(50);
  const states = new Set<string>();
  for (const [index, moment] of moments(changes).entries()) {
    const { child, output } = start(`e${index}`, 'kill', String(moment));
    await output;
    expect(child.signalCode).toBe('SIGKILL');
    const [files, editions] = found();
    if (files > 0) expect([files, editions.length]).toEqual([200, 1]);
    const isNew = isUnchanged(record, `e${index}`, dist);
    if (isNew) expect(editions).toEqual([`e${index}`]);
    states.add(files === 0 ? 'none' : isNew ? 'new' : 'other');
  }
  // Else the moments were badly chosen, and this test would show nothing.
  expect([...states].sort()).toEqual(['new', 'none', 'other']);
  await start('last').output;
  expect(found()).toEqual([200, ['last']]);
  expect(readdirSync(join(root, 'cache'))).toEqual(['site.json']);
});

test('two builds at once wait for each other', async () => {
  const first = start('a', 'hold');
  await first.said('building');
  const second = start('b');
  await second.said('waiting');
  first.child.stdin?.write('go on\n');
  expect(await first.output).not.toContain('waiting');
  expect(await second.output).toMatch(/waiting\nbuilding/);
  expect(found()).toEqual([200, ['b']]);
});

test('the lock of a process that has ended holds nobody up', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  writeFileSync(join(root, 'cache/site.lock'), String(child.pid));
  expect(await withLock(join(root, 'cache/site.lock'), async () => 'done')).toBe('done');
});

test('a build that fails leaves the last one', async () => {
  await start('good').output;
  const failing = buildAside(dist, record, 'bad', async (aside) => {
    writeFileSync(join(aside, '0.html'), 'bad');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(found()).toEqual([200, ['good']]);
  expect(isUnchanged(record, 'good', dist)).toBe(true);
});

test.each<[string, () => void]>([
  ['deleted', () => rmSync(join(dist, '7.html'))],
  ['changed', () => writeFileSync(join(dist, '7.html'), 'mine')],
  ['added', () => writeFileSync(join(dist, 'more.html'), '')],
])('a file that was %s by hand is noticed', async (_what, change) => {
  await start('good').output;
  expect(isUnchanged(record, 'good', dist)).toBe(true);
  change();
  expect(isUnchanged(record, 'good', dist)).toBe(false);
});
