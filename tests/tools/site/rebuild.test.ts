import { mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { listen, type Listening } from '../../../tools/site/listen.ts';
import { siteHandler } from '../../../tools/site/siteHandler.ts';

const root = mkdtempSync(join(tmpdir(), 'rebuild-'));
const folder = join(root, 'dist');
let server: Listening | undefined;

afterAll(() => rmSync(root, { recursive: true }));

/** Writes a site aside and puts it in the place of the one before, as `builtSite` does. */
function build(files: Record<string, string>): void {
  const aside = join(root, 'next');
  mkdirSync(aside);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(aside, file), text);
  rmSync(join(root, 'last'), { recursive: true, force: true });
  try {
    renameSync(folder, join(root, 'last'));
  } catch {
    // the first build
  }
  renameSync(aside, folder);
}

beforeEach(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
  build({ 'index.html': 'one, and long', 'old.html': 'old', '404.html': 'none' });
  server = await listen(siteHandler({ folder }), { port: 0 });
  await read('/');
});

async function read(path: string): Promise<[number, string]> {
  const response = await fetch(`http://127.0.0.1:${server?.port}${path}`, {
    signal: AbortSignal.timeout(3000),
  });
  return [response.status, await response.text()];
}

test('a running server follows a new build: shorter, longer, gone and new files', async () => {
  build({ 'index.html': 'two', 'new.html': 'new', '404.html': 'none, and this is longer' });
  expect(await read('/')).toEqual([200, 'two']);
  expect(await read('/new.html')).toEqual([200, 'new']);
  expect(await read('/old.html')).toEqual([404, 'none, and this is longer']);
});

test('a server survives that its folder is emptied, and finds it again', async () => {
  rmSync(folder, { recursive: true });
  expect((await read('/'))[0]).toBe(404);
  build({ 'index.html': 'three', '404.html': 'none' });
  expect(await read('/')).toEqual([200, 'three']);
});

test('requests that come while builds are exchanged get a whole page of one or the other', async () => {
  const pages = ['A', 'B'].map((letter) => letter.repeat(300_000));
  const run = { isDone: false };
  const reader = (async () => {
    const seen = new Set<string>();
    while (!run.isDone) seen.add((await read('/')).map(String).join(' '));
    return seen;
  })();
  for (let turn = 0; turn < 60; turn++) {
    build({ 'index.html': pages[turn % 2] ?? '', '404.html': 'none' });
    await new Promise((done) => setTimeout(done, 5));
  }
  run.isDone = true;
  const known = ['one, and long', ...pages].map((page) => `200 ${page}`);
  expect([...(await reader)].filter((one) => !known.includes(one))).toEqual([]);
});

test('nobody waits for the rest of a file that was cut short in place', async () => {
  writeFileSync(join(folder, 'large.txt'), 'x'.repeat(40_000_000));
  const response = await fetch(`http://127.0.0.1:${server?.port}/large.txt`);
  truncateSync(join(folder, 'large.txt'), 1000);
  await expect(response.text()).rejects.toThrow();
});
