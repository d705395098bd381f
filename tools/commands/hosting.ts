/** `npm run hosting`: writes the headers of the site in the languages of other servers. With `--check` it only says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { hostingFiles } from '../site/hosting/hostingFiles.ts';

const files = hostingFiles(loadTranslator().languages);
const isCheck = process.argv.includes('--check');
for (const [name, content] of Object.entries(files)) {
  const path = `hosting/generated/${name}`;
  if (!isCheck) writeFileSync(path, content);
  else if (readFileSync(path, 'utf8') !== content) {
    console.error(
      `${path} is not what the languages of locales/ and tools/site/headerRules.ts make; run “npm run hosting” and commit it`,
    );
    process.exitCode = 1;
  }
}
