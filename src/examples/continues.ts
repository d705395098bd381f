import { ProblemsError } from '../i18n/problem.ts';
import type { Example } from './exampleFiles.ts';

/**
 * The samples that a reader has pasted before this one, and itself: in languages without modules samples go on where others end.
 *
 * @param example a sample
 * @param others all samples, for those that it continues
 * @throws {ProblemsError} if it continues a sample that does not exist
 */
export function continuedBy(example: Example, others: readonly Example[]): Example[] {
  const before = example.preamble.continues.map((name) => {
    const found = others.find((other) => other.language === example.language && other.name === name);
    if (found) return found;
    const message = `continues “${name}”, which does not exist in examples/${example.language}/`;
    throw new ProblemsError([{ file: example.file, line: 1, message }]);
  });
  return [...before, example];
}
