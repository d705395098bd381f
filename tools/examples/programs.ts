import { spawnSync } from 'node:child_process';
import type { Problem } from '../../src/i18n/problem.ts';

/** The programs that examples are run with, of what this machine has. */
export interface Tools {
  node: string;
  python?: string;
  bash?: string;
  mcs?: string;
}

export interface FoundTools {
  tools: Tools;
  /** One sentence per missing program: what is left out, and how to get it. Key: id of the sample language. */
  missing: Map<string, string>;
}

const starts = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Looks for the programs; a Python counts only if it has `requests`. */
export function findTools(): FoundTools {
  const python = ['python3', '/usr/bin/python3'].find((command) =>
    starts(command, ['-c', 'import requests']),
  );
  const curl = starts('curl', ['--version']) && starts('bash', ['--version']);
  const mcs = starts('mcs', ['--version']);
  const missing = new Map<string, string>();
  if (!python) missing.set('python', remedy('Python 3 with requests is', 'python3 python3-requests'));
  if (!curl) missing.set('curl', remedy('curl or bash is', 'curl bash'));
  if (!mcs) missing.set('csharp', remedy('the C# compiler mcs is', 'mono-mcs'));
  const tools: Tools = {
    node: process.execPath,
    ...(python ? { python } : {}),
    ...(curl ? { bash: 'bash' } : {}),
    ...(mcs ? { mcs: 'mcs' } : {}),
  };
  return { tools, missing };
}

function remedy(what: string, packages: string): string {
  return `${what} not installed: on Debian “apt-get install -y ${packages}”`;
}

/**
 * What missing programs mean: locally a part is left out, in CI nothing is.
 *
 * @param missing see {@link FoundTools.missing}
 * @param isCI whether this is CI
 * @returns lines to print, and problems to fail with
 */
export function judgeMissing(
  missing: ReadonlyMap<string, string>,
  isCI: boolean,
): { notes: string[]; problems: Problem[] } {
  const parts = [...missing].map(([language, message]) => ({ file: `examples/${language}`, message }));
  if (isCI) return { notes: [], problems: parts };
  return { notes: parts.map(({ file, message }) => `skipped ${file}: ${message}`), problems: [] };
}

/** How a reader starts a file of a sample language; undefined where it is not run or the program is missing. */
export function commandFor(language: string, tools: Tools): string | undefined {
  return { typescript: tools.node, python: tools.python, curl: tools.bash }[language];
}
