/** Tests, or checks that are not made of tests. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export type Runner = 'vitest' | 'playwright';

/** @see https://vitest.dev/guide/reporters.html#json-reporter */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/** @see https://playwright.dev/docs/test-reporters#json-reporter */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const readers: Record<Runner, (report: never) => Count> = {
  vitest: ({ numPassedTests, numFailedTests, numPendingTests }: VitestReport) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  }),
  playwright: ({ stats: { expected, unexpected, flaky, skipped } }: PlaywrightReport) => ({
    passed: expected + flaky,
    failed: unexpected,
    skipped,
  }),
};

/**
 * What a script's run counts for.
 *
 * @param runner whose report it is; without a runner the script is one check
 * @param report the runner's report; undefined if it wrote none
 * @param ok whether the script ended with 0; one that did not has failed at least once, whatever its report says
 */
export function countOf(runner: Runner | undefined, report: unknown, ok: boolean): Count {
  if (!runner) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const count = report ? readers[runner](report as never) : { passed: 0, failed: 0, skipped: 0 };
  return { ...count, failed: ok ? count.failed : Math.max(1, count.failed) };
}

/** The sum of several counts. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
