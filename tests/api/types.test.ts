import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the generated types are those of the contract', { timeout: 30_000 }, () => {
  const check = (): Buffer =>
    execFileSync(process.execPath, ['tools/commands/generate-types.ts', '--check'], { stdio: 'pipe' });
  expect(check).not.toThrow();
});
