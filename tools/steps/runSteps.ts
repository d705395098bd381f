import { readFileSync } from 'node:fs';
import { type Count, sum } from './count.ts';
import { type Outcome, runStep, type Step } from './step.ts';

/**
 * Runs steps group by group, the steps of one group at the same time, and prints a line per step and the output of each that failed.
 * A step whose script `package.json` does not have is left out.
 *
 * @param groups a later group starts when the one before has ended, whatever came out
 * @returns the sum over all steps
 */
export async function runSteps(groups: readonly (readonly Step[])[]): Promise<Count> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const outcomes: Outcome[] = [];
  for (const group of groups) {
    const running = group
      .filter(({ script }) => script in scripts)
      .map(async (step) => {
        const outcome = await runStep(step);
        print(outcome);
        return outcome;
      });
    outcomes.push(...(await Promise.all(running)));
  }
  return sum(outcomes);
}

function print({ step, passed, failed, skipped, seconds, output }: Outcome): void {
  const counts = step.runner
    ? `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`
    : '';
  console.log(
    `${failed ? '✗' : '✓'} ${step.script.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`.trimEnd(),
  );
  if (failed) console.log(output.trimEnd().replace(/^/gm, '    '));
}
