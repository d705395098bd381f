import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from '../../../src/api/contract.ts';
import type { Problem } from '../../../src/i18n/problem.ts';
import type { Example } from '../../../src/examples/exampleFiles.ts';
import { csharpProgram } from './program.ts';
import { csharpSdkStub } from './sdkStub.ts';

const ERROR = /^(.+?)\((\d+),\d+\): error (CS\d+): (.+)$/gm;

/**
 * Compiles C# samples, all at once, against the stub of the SDK.
 *
 * @param examples what to compile
 * @param others all C# samples, for those that they continue
 * @param mcs the compiler's command
 * @returns the compiler's errors, at their places in the samples
 */
export function compileCsharp(
  examples: readonly Example[],
  others: readonly Example[],
  { contract, mcs, root = process.cwd() }: { contract: Contract; mcs: string; root?: string },
): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'csharp-'));
  try {
    mkdirSync(join(folder, 'samples'));
    writeFileSync(join(folder, 'sdk.cs'), csharpSdkStub(contract));
    const sources = examples.map((example) => {
      const path = join(folder, 'samples', `${example.folder}-${example.name}.cs`);
      writeFileSync(path, csharpProgram(example, others));
      return path;
    });
    const library = join(folder, 'sdk.dll');
    const stubs = [join(folder, 'sdk.cs'), join(import.meta.dirname, 'dotnetStub.cs')];
    const problems = run(mcs, ['-target:library', `-out:${library}`, ...stubs], root);
    if (problems.length > 0) return problems;
    return run(
      mcs,
      ['-target:library', `-r:${library}`, `-out:${join(folder, 'samples.dll')}`, ...sources],
      root,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(mcs: string, args: string[], root: string): Problem[] {
  const { status, stdout, stderr } = spawnSync(mcs, args, { encoding: 'utf8' });
  const output = stdout + stderr;
  const problems = [...output.matchAll(ERROR)].map(([, file = '', line, code, message]) => ({
    file: file.replace(/^.*?(?=examples\/)/, '').replace(`${root}/`, ''),
    line: Number(line),
    message: `does not compile, ${code}: ${message}`,
  }));
  if (status !== 0 && problems.length === 0) return [{ file: 'examples/csharp', message: output.trim() }];
  return problems;
}
