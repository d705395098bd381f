import { spawnSync } from 'node:child_process';
import { hasHeadlessShell, hasWholeBrowser } from './findBrowser.ts';
import { samplePrograms } from './samplePrograms.ts';
import { findFirefox } from './findFirefox.ts';
import { findWebServer, webServers } from './webServers.ts';

/** Something that the tests need and npm does not bring. */
export interface Tool {
  name: string;
  /** The Debian packages that have it. */
  debian: readonly string[];
  /** What needs it. */
  needed: string;
  isThere: () => boolean;
}

const tools: readonly Tool[] = [
  {
    name: 'Chromium’s headless shell',
    debian: ['chromium-headless-shell'],
    needed: 'browser tests; a whole Chromium takes twice as long',
    isThere: hasHeadlessShell,
  },
  {
    name: 'Chromium',
    debian: ['chromium'],
    needed: 'the browser test of a reader without storage',
    isThere: hasWholeBrowser,
  },
  {
    name: 'Firefox',
    debian: ['firefox-esr'],
    needed: 'the explorer in Firefox',
    isThere: () => findFirefox() !== undefined,
  },
  {
    name: 'a Japanese font',
    debian: ['fonts-noto-cjk'],
    needed: 'browser tests',
    // Other systems bring one.
    isThere: () => process.platform !== 'linux' || Boolean(run('fc-list', [':lang=ja', 'family'])?.trim()),
  },
  ...webServers.map((name) => ({
    name,
    debian: [], // unpacked, not installed
    needed: 'the configurations in hosting/',
    isThere: () => findWebServer(name) !== undefined,
  })),
  ...samplePrograms.map(({ name, debian, find }) => ({
    name,
    debian,
    needed: 'examples',
    isThere: () => find() !== undefined,
  })),
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
