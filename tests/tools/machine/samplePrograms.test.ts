import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { samplePrograms } from '../../../tools/machine/samplePrograms.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';

afterEach(() => vi.unstubAllEnvs());

it('cURL samples need a shell, curl and jq', () => {
  const curl = samplePrograms.find(({ language }) => language === 'curl')!;
  const folder = temporaryFolder('programs');
  vi.stubEnv('PATH', folder);
  // Any program that says its version will do.
  for (const name of ['bash', 'curl', 'jq']) {
    expect(curl.find()).toBeUndefined();
    symlinkSync(process.execPath, join(folder, name));
  }
  expect(curl.find()).toBe('bash');
});
