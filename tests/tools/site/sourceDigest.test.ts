import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { digestOfSources } from '../../../tools/site/sourceDigest.ts';

function project(): string {
  const root = temporaryFolder('project');
  for (const folder of ['src/pages', 'tools/site', 'locales/en'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'src/pages/a.astro'), 'a');
  writeFileSync(join(root, 'locales/en/ui.yaml'), 'a: b');
  return root;
}

test.each<[string, boolean, (root: string) => void]>([
  ['a message', true, (root) => writeFileSync(join(root, 'locales/en/ui.yaml'), 'a: c')],
  ['a new file', true, (root) => writeFileSync(join(root, 'src/pages/b.astro'), '')],
  ['the server', false, (root) => writeFileSync(join(root, 'tools/site/a.ts'), '')],
  ['a time only', false, (root) => utimesSync(join(root, 'src/pages/a.astro'), 0, 0)],
])('%s: another site? %s', (_what, changes, change) => {
  const root = project();
  const before = digestOfSources(root, {});
  change(root);
  expect(digestOfSources(root, {}) !== before).toBe(changes);
});

test('other variables make another site', () => {
  const root = project();
  expect(digestOfSources(root, { DOCS_BASE: '/docs/' })).not.toBe(digestOfSources(root, {}));
});
