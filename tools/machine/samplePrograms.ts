import { spawnSync } from 'node:child_process';
import { dotnetFolder, findDotnet } from '../examples/csharp/dotnet.ts';

/** What the samples of a language are run or compiled with, and npm does not bring. */
export interface SampleProgram {
  /** The id of the sample language. */
  language: 'python' | 'curl' | 'csharp';
  name: string;
  /** The Debian packages that have it; none if `npm run tools` installs it in another way. */
  debian: readonly string[];
  /** How to get it. */
  remedy: string;
  /** The command that runs a sample, if this machine has all that it takes. */
  find: () => string | undefined;
}

export const samplePrograms: readonly SampleProgram[] = [
  {
    language: 'curl',
    name: 'curl with jq',
    debian: ['curl', 'jq'],
    remedy: onDebian('curl', 'jq'),
    // Samples are scripts: a shell runs them.
    find: () =>
      ['curl', 'jq', 'bash'].every((command) => starts(command, ['--version'])) ? 'bash' : undefined,
  },
  {
    language: 'python',
    name: 'Python 3 with requests',
    debian: ['python3-requests'],
    remedy: onDebian('python3-requests'),
    // Another Python may stand before the system's, without the package.
    find: () => ['python3', '/usr/bin/python3'].find((command) => starts(command, ['-c', 'import requests'])),
  },
  {
    language: 'csharp',
    name: '.NET with its C# compiler',
    debian: [],
    remedy: `“npm run tools” installs it in ${dotnetFolder}, on Linux and x64 only`,
    find: () => findDotnet()?.command,
  },
];

function starts(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function onDebian(...packages: string[]): string {
  return `on Debian “apt-get install -y ${packages.join(' ')}”`;
}
