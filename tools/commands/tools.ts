/** `npm run tools`: installs what the tests need beside npm's packages, and says what it cannot install. */
import { provideTools } from '../machine/installTools.ts';

const missing = provideTools();
for (const { name, needed } of missing) console.error(`Still missing: ${name} (${needed}).`);
process.exitCode = missing.length > 0 ? 1 : 0;
