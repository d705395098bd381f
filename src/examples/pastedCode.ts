import { continuedBy } from './continues.ts';
import type { Example } from './exampleFiles.ts';
import { splitExample } from './preamble.ts';

/**
 * The code of an example as a reader gets it from the pages: without preambles, after the code of those that it continues.
 *
 * @param example the example
 * @param others all examples, for those that it continues
 * @param join what becomes of the marks between its steps
 * @returns language-neutral code
 * @throws {ProblemsError} if it continues a sample that does not exist
 */
export function pastedCode(
  example: Example,
  others: readonly Example[],
  join: (shown: string, language: string) => string,
): string {
  return continuedBy(example, others)
    .map(({ source, language }) => join(splitExample(source).shown, language))
    .join('\n');
}
