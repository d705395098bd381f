import { spawnSync } from 'node:child_process';

/** What the samples of a language are run or compiled with, and npm does not bring. */
export interface SampleProgram {
  /** The id of the sample language. */
  language: 'python' | 'curl' | 'csharp';
  name: string;
  /** The Debian packages that have it. */
  debian: readonly string[];
  /** The command that runs a sample, if this machine has all that it takes. */
  find: () => string | undefined;
}

export const samplePrograms: readonly SampleProgram[] = [
  {
    language: 'curl',
    name: 'curl with jq',
    debian: ['curl', 'jq'],
    // Samples are scripts: a shell runs them.
    find: () =>
      ['curl', 'jq', 'bash'].every((command) => starts(command, ['--version'])) ? 'bash' : undefined,
  },
  {
    language: 'python',
    name: 'Python 3 with requests',
    debian: ['python3-requests'],
    // Another Python may stand before the system's, without the package.
    find: () => ['python3', '/usr/bin/python3'].find((command) => starts(command, ['-c', 'import requests'])),
  },
  {
    language: 'csharp',
    name: 'the C# compiler mcs',
    debian: ['mono-mcs'],
    find: () => (starts('mcs', ['--version']) ? 'mcs' : undefined),
  },
];

function starts(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
