import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FileList, SiteVersion } from '../../../src/offline/siteVersion.ts';
import { writeOfflineFiles } from '../../../tools/site/offlineFiles.ts';

const worker = 'const v="site-version=0000000000000000".slice(-16)';
const files: Record<string, string> = {
  'index.html': 'home',
  'ja/index.html': '家',
  '404.html': 'nothing',
  'ja/404.html': 'なし',
  'changelog.xml': 'feed',
  'ja/changelog.xml': 'feed ja',
  '_astro/a.12.js': 'script',
  'explorer/elements.en.12.js': 'en',
  'search/ja.json': 'index',
  'pdf/api.ja.pdf': 'pdf',
  'sandbox-worker.js': worker,
  // Not for readers of pages:
  'index.html.br': 'x',
  'share/home.png': 'x',
  'sitemap-index.xml': 'x',
  _headers: 'x',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const [name, text] of Object.entries(files)) write(name, text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const list = (): FileList => JSON.parse(read('offline/files.json')) as FileList;
const make = (): Promise<SiteVersion> => writeOfflineFiles(folder, ['en', 'ja'], '2026-11-25');
const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

it('lists each file under its address, with digest, size and group', async () => {
  await make();
  const groups = Object.fromEntries(
    Object.entries(list().files).map(([address, [, , group]]) => [address, group]),
  );
  expect(groups).toEqual({
    '': 'en',
    'ja/': 'ja',
    '404.html': 'en',
    'ja/404.html': 'ja',
    'changelog.xml': 'en',
    'ja/changelog.xml': 'ja',
    '_astro/a.12.js': 'shared',
    'explorer/elements.en.12.js': 'en',
    'search/ja.json': 'ja',
    'pdf/api.ja.pdf': 'pdf.ja',
    'sandbox-worker.js': 'shared',
  });
  expect(list().files['']).toEqual([digest('home'), 4, 'en']);
  expect((JSON.parse(read('offline/version.json')) as SiteVersion).list).toBe(
    digest(read('offline/files.json')),
  );
});

it('puts the version into the worker, whose digest is that of the marked script', async () => {
  const { version } = await make();
  expect(read('sandbox-worker.js')).toBe(worker.replace('0000000000000000', version));
  expect(list().files['sandbox-worker.js']?.[0]).toBe(digest(read('sandbox-worker.js')));
  expect(list().version).toBe(version);
});

it('gives equal files an equal version, also when it is done again, and any change another', async () => {
  const { version } = await make();
  expect((await make()).version).toBe(version);
  write('ja/404.html', 'ない');
  expect((await make()).version).not.toBe(version);
});

it('says so if the worker has no place for the version', async () => {
  write('sandbox-worker.js', 'nothing');
  await expect(make()).rejects.toThrow('sandbox-worker.js has no place');
});
