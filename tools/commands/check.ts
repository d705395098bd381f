/** `npm run check`: what an author wants to know before a commit, in under a minute. */
import { runSteps } from '../steps/runSteps.ts';
import { generatedTypes, links, staticChecks } from '../steps/steps.ts';

const { failed } = await runSteps([[generatedTypes], staticChecks, [links]]);
process.exitCode = failed > 0 ? 1 : 0;
console.log(failed > 0 ? 'Something is wrong, see above.' : 'All is well.');
