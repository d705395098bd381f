/** `npm run build`: checks the messages and builds the site into `dist/`. */
import { builtSite } from '../site/buildSite.ts';
import { checkMessages } from '../../src/checks/checkMessages.ts';
import { formatProblem, ProblemsError } from '../../src/i18n/problem.ts';

const started = performance.now();
const { problems, incomplete } = await checkMessages(process.cwd());
for (const warning of incomplete) console.warn(`warning: ${formatProblem(warning)}`);
if (problems.length > 0) throw new ProblemsError(problems);
const { folder } = await builtSite('site', process.cwd(), { always: true });
console.log(`${folder}: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
