import { spawnSync } from 'node:child_process';
import { hasBrowser } from './findBrowser.ts';
import { findFirefox } from './findFirefox.ts';

/** Something that the tests need and npm does not bring. */
export interface Tool {
  name: string;
  /** The Debian package that has it. */
  debian: string;
  /** What needs it. */
  needed: string;
  isThere: () => boolean;
}

const tools: readonly Tool[] = [
  { name: 'Chromium', debian: 'chromium', needed: 'browser tests', isThere: hasBrowser },
  {
    name: 'Firefox',
    debian: 'firefox-esr',
    needed: 'the explorer in Firefox',
    isThere: () => findFirefox() !== undefined,
  },
  {
    name: 'a Japanese font',
    debian: 'fonts-noto-cjk',
    needed: 'browser tests',
    // Other systems bring one.
    isThere: () => process.platform !== 'linux' || Boolean(run('fc-list', [':lang=ja', 'family'])?.trim()),
  },
  {
    name: 'curl',
    debian: 'curl',
    needed: 'cURL examples',
    isThere: () => run('curl', ['--version']) !== undefined,
  },
  {
    name: 'Python 3 with requests',
    debian: 'python3-requests',
    needed: 'Python examples',
    isThere: () =>
      ['python3', '/usr/bin/python3'].some((python) => run(python, ['-c', 'import requests']) !== undefined),
  },
  {
    name: 'the C# compiler mcs',
    debian: 'mono-mcs',
    needed: 'C# examples',
    isThere: () => run('mcs', ['--version']) !== undefined,
  },
];

/** The tools that this machine lacks. */
export function missingTools(): Tool[] {
  return tools.filter((tool) => !tool.isThere());
}

/** What a program prints; undefined if it is not there or fails. */
function run(program: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
