import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeOfflineFiles } from '../../../tools/site/offlineFiles.ts';
import { precompress } from '../../../tools/site/precompress.ts';
import { securePages } from '../../../tools/site/securePages.ts';
import { buildFixture } from './fixtureSite.ts';

/** Lets a build believe that it is 40 days later, in another time zone and language. */
const later = {
  TZ: 'Asia/Tokyo',
  LANG: 'ja_JP.UTF-8',
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    'const D=Date,s=3456e6;globalThis.Date=class extends D{constructor(...a){if(a.length)super(...a);else super(D.now()+s)}static now(){return D.now()+s}}',
  )}`,
};

async function digests(copy: string, environment: Record<string, string>): Promise<Record<string, string>> {
  const { status, output, folder } = await buildFixture('renders/cyclic-untranslated-stale', {
    copy,
    environment,
  });
  expect(status, output).toBe(0);
  await securePages(folder);
  // The fixture has no explorer.
  writeFileSync(join(folder, 'sandbox-worker.js'), 'site-version=0000000000000000');
  await writeOfflineFiles(folder, ['en', 'ja'], '2026-11-25');
  await precompress(folder);
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

it('a build in another folder, on another day, is the same to the byte', { timeout: 300_000 }, async () => {
  const first = await digests('reproducible/a', {});
  const second = await digests('reproducible/another-and-longer-name', later);
  expect(Object.keys(first).length).toBeGreaterThan(20);
  expect(second).toEqual(first);
});
