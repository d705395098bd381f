import type { Problem } from '../../src/i18n/problem.ts';
import { type Dotnet, findDotnet } from './csharp/dotnet.ts';
import { samplePrograms } from '../machine/samplePrograms.ts';

/** The programs that examples are run with, of what this machine has. */
export interface Tools {
  node: string;
  python?: string;
  bash?: string;
  dotnet?: Dotnet;
}

export interface FoundTools {
  tools: Tools;
  /** One sentence per missing program: what is left out, and how to get it. Key: id of the sample language. */
  missing: Map<string, string>;
}

/** Looks for the programs that samples are run and compiled with. */
export function findTools(): FoundTools {
  const missing = new Map<string, string>();
  const found = new Map<string, string>();
  for (const { language, name, remedy, find } of samplePrograms) {
    const command = find();
    if (command !== undefined) found.set(language, command);
    else missing.set(language, `${name} is not installed: ${remedy}`);
  }
  const [python, bash, dotnet] = [found.get('python'), found.get('curl'), findDotnet()];
  const tools: Tools = {
    node: process.execPath,
    ...(python !== undefined && { python }),
    ...(bash !== undefined && { bash }),
    ...(dotnet !== undefined && { dotnet }),
  };
  return { tools, missing };
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
  const { node, python, bash, dotnet } = tools;
  return { typescript: node, python, curl: bash, csharp: dotnet?.command }[language];
}
