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
import { setTimeout } from 'node:timers/promises';
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

function start(edition: string): ChildProcess & { output: Promise<string> } {
  const child = spawn(process.execPath, [program, root, edition], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  return Object.assign(child, { output: once(child, 'close').then(() => text) });
}

/** The editions that the files of `dist` are of, and how many files there are. */
function found(): [files: number, editions: string[]] {
  if (!existsSync(dist)) return [0, []];
  const names = readdirSync(dist);
  return [names.length, [...new Set(names.map((name) => readFileSync(join(dist, name), 'utf8')))]];
}

test('50 builds killed at any moment leave a whole edition or none', { timeout: 120_000 }, async () => {
  await start('0').output;
  let finished = 0;
  for (let edition = 1; edition <= 50; edition++) {
    const child = start(String(edition));
    // From before its first line to after its last: a run takes about 200 ms, most of it Node's start.
    await setTimeout(40 + ((edition * 37) % 50) * 6);
    child.kill('SIGKILL');
    await child.output;
    const [files, editions] = found();
    if (files > 0) expect([files, editions.length]).toEqual([200, 1]);
    for (const one of [edition, edition - 1]) {
      if (isUnchanged(record, String(one), dist)) expect(editions).toEqual([String(one)]);
    }
    if (isUnchanged(record, String(edition), dist)) finished++;
  }
  // Else the moments were badly chosen, and this test would show nothing.
  expect(finished).toBeGreaterThan(0);
  expect(finished).toBeLessThan(50);
  await start('last').output;
  expect(found()).toEqual([200, ['last']]);
  expect(readdirSync(join(root, 'cache'))).toEqual(['site.json']);
});

test('two builds at once wait for each other', async () => {
  const outputs = await Promise.all([start('a').output, start('b').output]);
  const results = outputs.map((text) => JSON.parse(text) as { waited: number[] });
  expect(results.flatMap(({ waited }) => waited)).toHaveLength(1);
  expect(found()[0]).toBe(200);
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
