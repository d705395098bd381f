import { expect, test } from 'vitest';
import { countOf, type Runner, sum } from '../../../tools/steps/count.ts';

const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2 };
const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } };

test.each<[string, Runner | undefined, unknown, boolean, [passed: number, failed: number, skipped: number]]>([
  ['a check that passes', undefined, undefined, true, [1, 0, 0]],
  ['a check that fails', undefined, undefined, false, [0, 1, 0]],
  ['vitest', 'vitest', vitest, false, [7, 1, 2]],
  [
    'vitest, whose tests pass but which fails, as for a file that cannot be read',
    'vitest',
    { ...vitest, numFailedTests: 0 },
    false,
    [7, 1, 2],
  ],
  [
    'playwright: a test that passes at the second attempt has passed',
    'playwright',
    playwright,
    false,
    [6, 1, 2],
  ],
  ['a runner that dies before its report', 'playwright', undefined, false, [0, 1, 0]],
])('%s', (_name, runner, report, ok, [passed, failed, skipped]) => {
  expect(countOf(runner, report, ok)).toEqual({ passed, failed, skipped });
});

test('counts add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
