import { formatProblem, type Problem } from '../../src/i18n/problem.ts';
import type { Example } from '../../src/examples/exampleFiles.ts';

/**
 * Holds an example of `examples/throws/` against what it must report.
 *
 * @param problems what was found in it
 * @returns undefined if it fails as it should
 */
export function mustThrow(example: Example, problems: readonly Problem[]): Problem | undefined {
  const { file, preamble } = example;
  if (!preamble.throws)
    return { file, line: 1, message: 'say in the preamble what it must report: “throws: text”' };
  const found = problems.map(formatProblem).join('\n');
  if (found.includes(preamble.throws)) return undefined;
  return {
    file,
    message: `must fail with “${preamble.throws}”, but ${found ? `reports\n${found}` : 'nothing is reported'}`,
  };
}
