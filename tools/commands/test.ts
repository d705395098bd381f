/** `npm test`: installs what it needs, then every check and every test; ends with a line `N passed, N failed`. */
import { runSteps } from '../steps/runSteps.ts';
import { provideTools } from '../machine/installTools.ts';
import { generatedTypes, staticChecks, tests } from '../steps/steps.ts';

for (const { name, needed } of provideTools()) console.log(`Missing: ${name} (${needed}).`);
const { passed, failed, skipped } = await runSteps([[generatedTypes], staticChecks, ...tests]);
if (skipped > 0) console.log(`${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
