import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the output of an example is recorded: beside it. One that prints nothing has no such file. */
export function outputFile(exampleFile: string): string {
  return `${exampleFile}.out`;
}

/** The recorded output of an example; empty where none is recorded. */
export function recordedOutput(exampleFile: string, root: string = process.cwd()): string {
  const path = join(root, outputFile(exampleFile));
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * Makes the output of a run comparable: the servers listen on free ports, readers know one address.
 *
 * @param servers the addresses of the run's servers, in order
 */
export function comparableOutput(output: string, servers: readonly string[]): string {
  return servers.reduce(
    (text, server, index) => text.replaceAll(new URL(server).host, `127.0.0.1:${4010 + index}`),
    output.trimEnd() && `${output.trimEnd()}\n`,
  );
}

/**
 * Holds an output against the recorded one.
 *
 * @param update record it instead
 * @returns what is wrong; undefined if they are equal
 */
export function compareOutput(
  exampleFile: string,
  output: string,
  { root = process.cwd(), update }: { root?: string; update: boolean },
): string | undefined {
  const recorded = recordedOutput(exampleFile, root);
  if (recorded === output) return undefined;
  if (update) {
    if (output === '') rmSync(join(root, outputFile(exampleFile)));
    else writeFileSync(join(root, outputFile(exampleFile)), output);
    return undefined;
  }
  const remedy = 'if the new one is right, record it with “npm run examples -- --update”';
  if (recorded === '') return `no output is recorded; ${remedy}`;
  return `the output differs from ${outputFile(exampleFile)}; ${remedy}\n${firstDifference(recorded, output)}`;
}

function firstDifference(recorded: string, output: string): string {
  const [before, now] = [recorded.split('\n'), output.split('\n')];
  const line = before.findIndex((text, index) => text !== now[index]);
  const at = line === -1 ? before.length : line;
  return `  line ${at + 1}\n  recorded: ${before[at] ?? '(end)'}\n  now:      ${now[at] ?? '(end)'}`;
}
