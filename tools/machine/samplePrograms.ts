import { spawnSync } from 'node:child_process';

/** A program that samples are run or compiled with, and that npm does not bring. */
export interface SampleProgram {
  /** The id of the sample language. */
  language: 'python' | 'curl' | 'csharp';
  name: string;
  /** The Debian package that has it. */
  debian: string;
  /** The command that runs a sample, if this machine has all that it takes. */
  find: () => string | undefined;
}

export const samplePrograms: readonly SampleProgram[] = [
  {
    language: 'curl',
    name: 'curl',
    debian: 'curl',
    // Samples are scripts: a shell runs them.
    find: () => (starts('curl', ['--version']) && starts('bash', ['--version']) ? 'bash' : undefined),
  },
  {
    language: 'python',
    name: 'Python 3 with requests',
    debian: 'python3-requests',
    // Another Python may stand before the system's, without the package.
    find: () => ['python3', '/usr/bin/python3'].find((command) => starts(command, ['-c', 'import requests'])),
  },
  {
    language: 'csharp',
    name: 'the C# compiler mcs',
    debian: 'mono-mcs',
    find: () => (starts('mcs', ['--version']) ? 'mcs' : undefined),
  },
];

function starts(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
