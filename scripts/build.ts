/** `npm run build`: checks the messages and builds the site into `dist/`. */
import { builtSite } from '../src/build/buildSite.ts';

const started = performance.now();
const { folder } = builtSite('site', process.cwd(), { always: true });
console.log(`${folder}: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
