import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from '../../../src/api/contract.ts';
import type { Problem } from '../../../src/i18n/problem.ts';
import { usesVendorSdk } from '../../../src/examples/csharpSdk.ts';
import type { Example } from '../../../src/examples/exampleFiles.ts';
import type { Dotnet } from './dotnet.ts';
import { csharpProgram, csharpPrograms } from './program.ts';
import { csharpSdkStub } from './sdkStub.ts';

const ERROR = /^(.+?)\((\d+),\d+\): (?:error|warning) (CS\d+): (.+)$/gm;

/** What the samples are compiled to: a program that holds all of them, and takes the name of one as its first argument. */
const assembly = 'samples.dll';

export interface CompileOptions {
  contract: Contract;
  dotnet: Dotnet;
  /** Where the program is written; nowhere if it is only to be compiled. */
  folder?: string;
  /** What becomes of the code: its comments in a language. */
  localize?: (code: string) => string;
  root?: string;
}

/**
 * Compiles C# samples, all at once: with Roslyn, warnings being errors, against .NET's reference assemblies and the stub of the vendor's SDK. What does
 * not compile is left out of the program that is written.
 *
 * @param examples what to compile
 * @param others all C# samples, for those that they continue or stand beside
 * @returns the compiler's errors, at their places in the samples
 */
export function compileCsharp(
  examples: readonly Example[],
  others: readonly Example[],
  { contract, dotnet, folder, localize, root = process.cwd() }: CompileOptions,
): Problem[] {
  const sources = mkdtempSync(join(tmpdir(), 'csharp-'));
  try {
    const stub = join(sources, 'sdk.cs');
    writeFileSync(stub, csharpSdkStub(contract));
    const compile = (some: readonly Example[]): Problem[] => {
      const beside = some.flatMap(({ preamble }) => preamble.with);
      const modules = others.filter(({ name }) => beside.includes(name));
      const files = [...new Set([...modules, ...some])].map((example) => {
        const path = join(sources, `${example.folder}-${example.name}.cs`);
        writeFileSync(path, csharpProgram(example, others, localize));
        return path;
      });
      const start = join(sources, 'start.cs');
      writeFileSync(start, csharpPrograms(some.filter(isRun)));
      const target = folder ?? sources;
      return run(dotnet, [`-out:${join(target, assembly)}`, stub, start, ...files], root);
    };
    const problems = compile(examples);
    const broken = problems.map(({ file }) => file);
    const good = examples.filter(({ file }) => !broken.includes(file));
    const isPartial = problems.length > 0 && folder !== undefined && good.length < examples.length;
    if (isPartial && good.length > 0) compile(good);
    if (folder !== undefined) writeRuntime(folder, dotnet);
    return problems;
  } finally {
    rmSync(sources, { recursive: true });
  }
}

/** The program of {@link compileCsharp} that is in a folder. */
export function csharpAssembly(folder: string): string {
  return join(folder, assembly);
}

/** Samples that use the vendor's SDK are compiled only, since it is not available; files for other samples are no programs. */
function isRun({ source, preamble }: Example): boolean {
  return !preamble.never && !usesVendorSdk(source);
}

function run({ command, compiler, references, env }: Dotnet, args: string[], root: string): Problem[] {
  const options = ['-nologo', '-noconfig', '-langversion:8', '-nullable:enable', '-warnaserror+'];
  // A program need not wait for anything.
  options.push('-nowarn:1998,1701,1702', '-preferreduilang:en');
  const assemblies = readdirSync(references)
    .filter((name) => name.endsWith('.dll'))
    .map((name) => `-r:${join(references, name)}`);
  const { status, stdout, stderr, error } = spawnSync(
    command,
    [compiler, ...options, ...assemblies, ...args],
    { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } },
  );
  const output = error ? error.message : stdout + stderr;
  const problems = [...output.matchAll(ERROR)].map(([, file = '', line, code, message]) => ({
    file: file.replace(/^.*?(?=examples\/)/, '').replace(`${root}/`, ''),
    line: Number(line),
    message: `does not compile, ${code}: ${message}`,
  }));
  if (status !== 0 && problems.length === 0) return [{ file: 'examples/csharp', message: output.trim() }];
  return problems;
}

/** What says with which .NET the program runs. */
function writeRuntime(folder: string, { version }: Dotnet): void {
  mkdirSync(folder, { recursive: true });
  const runtimeOptions = {
    framework: { name: 'Microsoft.NETCore.App', version },
    // Numbers and dates in the form of no country: no library for that is needed.
    configProperties: { 'System.Globalization.Invariant': true },
  };
  writeFileSync(
    join(folder, assembly.replace('.dll', '.runtimeconfig.json')),
    JSON.stringify({ runtimeOptions }),
  );
}
