import { continuedBy } from '../../../src/examples/continues.ts';
import type { Example } from '../../../src/examples/exampleFiles.ts';
import { splitExample } from '../../../src/examples/preamble.ts';

const USING = /^using [\w.]+;$/gm;

/**
 * Makes a compilable program of a C# sample. Samples are statements, as in a top-level program of C# 9, and go on from other samples;
 * Debian's compiler wants a class around them.
 *
 * @param example the sample
 * @param others all C# samples, for those that it continues
 * @returns C# source; `#line` keeps the places in messages those of the sample files
 * @throws {ProblemsError} if it continues a sample that does not exist
 */
export function csharpProgram(example: Example, others: readonly Example[]): string {
  const parts = continuedBy(example, others);
  const usings = parts.flatMap(({ source }) => source.match(USING) ?? []);
  const body = parts.map(({ file, source }) => {
    const { shown, before: hidden } = splitExample(source);
    const skipped = source.slice(0, source.length - shown.length).split('\n').length - 1;
    const line = hidden.length > 0 ? skipped + 1 : 1;
    return `#line ${line} "${file}"\n${shown.replace(USING, '')}`;
  });
  const className = `Sample_${example.folder}_${example.name}`.replace(/\W/g, '_');
  return [
    ...new Set(usings),
    `public static class ${className} {`,
    'public static void Run() {',
    ...body,
    '}',
    '}',
    '',
  ].join('\n');
}
