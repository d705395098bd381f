import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

it(
  'npm run build reports all that is wrong with the messages, and builds nothing',
  { timeout: 60_000 },
  () => {
    const cwd = join(root, 'tests/fixtures/messages/two-at-once');
    const command = [join(root, 'tools/run.mjs'), 'build'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8' });
    expect(stderr).toBe(readFileSync(join(cwd, 'expected.txt'), 'utf8'));
    expect(stdout).toBe('');
    expect(status).toBe(1);
  },
);
