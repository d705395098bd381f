import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { packagesOf } from '../../src/bundling/packages.ts';
import { noticesText, shippedPackages } from '../../src/licenses/shippedPackages.ts';

function project(packages: Record<string, { license?: string; text?: string }>): string {
  const root = temporaryFolder('packages');
  for (const [folder, { license, text }] of Object.entries(packages)) {
    const path = join(root, 'node_modules', folder);
    mkdirSync(path, { recursive: true });
    const name = folder.split('node_modules/').at(-1);
    writeFileSync(join(path, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
    if (text) writeFileSync(join(path, 'LICENSE'), text);
  }
  return root;
}

test('modules belong to the innermost package around them; the project’s own to none', () => {
  const root = project({
    a: { license: 'MIT', text: 'Copyright a' },
    'a/node_modules/@b/c': { license: 'Apache-2.0' },
  });
  const modules = [
    'node_modules/a/index.js',
    join(root, 'node_modules/a/lib/x.js'),
    'node_modules/a/node_modules/@b/c/dist/y.mjs',
    'src/client/copyText.ts',
  ];
  expect(packagesOf(modules, root)).toEqual([
    { name: '@b/c', version: '1.0.0', license: 'Apache-2.0', text: '' },
    { name: 'a', version: '1.0.0', license: 'MIT', text: 'Copyright a' },
  ]);
});

test('a package of the MIT license that holds no text of it gets the usual one', () => {
  const root = project({ a: { license: 'MIT' } });
  expect(packagesOf(['node_modules/a/index.js'], root)[0]?.text).toMatch(
    /^Copyright \(c\) a\n\nPermission is hereby granted/,
  );
});

test('a package without a license is not shipped', () => {
  const root = project({ a: {} });
  expect(() => packagesOf(['node_modules/a/index.js'], root)).toThrow('names no license');
});

test(
  'what the sandbox’s worker is made of is listed, with its license’s text',
  { timeout: 60_000 },
  async () => {
    const packages = await shippedPackages();
    expect(packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['@cfworker/json-schema', 'fast-png', 'fflate', 'hono', 'iobuffer']),
    );
    const notices = noticesText(packages);
    expect(notices).toContain('Arjun Barrett');
    expect(packages.filter(({ license }) => /GPL|UNLICENSED/.test(license))).toEqual([]);
  },
);
