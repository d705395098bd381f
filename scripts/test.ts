/** `npm test`: every check and every test; ends with a line `N passed, N failed`. */
import { runSteps } from '../src/commands/runSteps.ts';
import { generatedTypes, staticChecks, tests } from '../src/commands/steps.ts';

const { passed, failed, skipped } = await runSteps([
  [generatedTypes],
  staticChecks,
  ...tests.map((step) => [step]),
]);
if (skipped > 0) console.log(`${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
