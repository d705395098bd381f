import { continuedBy } from '../../../src/examples/continues.ts';
import type { Example } from '../../../src/examples/exampleFiles.ts';
import { splitExample } from '../../../src/examples/preamble.ts';
import { withMarkedOutput } from '../../../src/examples/steps.ts';

const USING = /^using [\w.]+;$/gm;

/** Where the types begin that a file of statements declares: at its end, as C# wants them. */
const TYPE = /^(?:(?:public|internal|static|sealed|abstract) )*(?:class|struct|enum|interface) /m;

/** What the project of `dotnet new console` imports by itself. https://learn.microsoft.com/dotnet/core/project-sdk/overview#implicit-using-directives */
const implicitUsings = [
  'System',
  'System.Collections.Generic',
  'System.IO',
  'System.Linq',
  'System.Net.Http',
  'System.Threading',
  'System.Threading.Tasks',
].map((name) => `using ${name};`);

/** The name by which a program of {@link csharpPrograms} is started. */
export function programName({ folder, name }: Pick<Example, 'folder' | 'name'>): string {
  return `Sample_${folder}_${name}`.replace(/\W/g, '_');
}

/**
 * Makes a file of C# 8 of a sample. Samples are statements, as in a top-level program of today's C#, and some go on from others: a method
 * is put around them. One that is a file for others, with classes only, stays as it is.
 *
 * @param example the sample
 * @param others all C# samples, for those that it continues
 * @param localize what becomes of the code: its comments in a language
 * @returns C# source; `#line` keeps the places in messages those of the sample files
 * @throws {ProblemsError} if it continues a sample that does not exist
 */
export function csharpProgram(
  example: Example,
  others: readonly Example[],
  localize: (code: string) => string = (code) => code,
): string {
  const parts = continuedBy(example, others).map(({ file, source }) => {
    const { shown } = splitExample(source);
    const code = withMarkedOutput(shown, 'csharp');
    // Only lines at the top are left out.
    const first = 1 + source.split('\n').length - code.split('\n').length;
    return { first, file, code: localize(code) };
  });
  const usings = parts.flatMap(({ code }) => code.match(USING) ?? []);
  const isModule = example.preamble.never;
  const statements = isModule ? [] : parts.map((part) => placed({ ...part, code: splitTypes(part.code)[0] }));
  const types = parts.flatMap((part) => {
    const [before, code] = isModule ? ['', part.code] : splitTypes(part.code);
    return code === '' ? [] : [placed({ ...part, code, first: part.first + before.split('\n').length - 1 })];
  });
  return [
    ...(isModule ? [] : [`namespace ${programName(example)} {`]),
    ...new Set([...implicitUsings, ...usings]),
    ...(isModule
      ? types
      : [
          'public static class Program {',
          'public static async Task RunAsync(string[] args) {',
          ...statements,
        ]),
    ...(isModule ? [] : ['}', '}', ...types, '}']),
    '',
  ].join('\n');
}

/** The file that starts each of the programs by its name, the first argument. */
export function csharpPrograms(examples: readonly Example[]): string {
  const cases = examples
    .map(programName)
    .map((name) => `case "${name}": return ${name}.Program.RunAsync(System.Linq.Enumerable.ToArray(rest));`);
  return [
    'public static class Programs {',
    'public static System.Threading.Tasks.Task Main(string[] args) {',
    'var rest = System.Linq.Enumerable.Skip(args, 1);',
    'switch (args[0]) {',
    ...cases,
    'default: throw new System.ArgumentException(args[0]);',
    '}',
    '}',
    '}',
    '',
  ].join('\n');
}

/** Statements, and the types below them. */
function splitTypes(code: string): [string, string] {
  const start = code.search(TYPE);
  return start === -1 ? [code, ''] : [code.slice(0, start), code.slice(start)];
}

function placed({ first, file, code }: { first: number; file: string; code: string }): string {
  return `#line ${first} "${file}"\n${code.replace(USING, '')}`;
}
