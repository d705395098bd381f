/**
 * Generates the contract's TypeScript types: `npm run types`. With `--check` it only says whether the committed file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTs, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { sourceLanguage } from '../../src/i18n/messages.ts';

const file = 'src/api/types.ts';
const head =
  '// Generated from the contract by “npm run types”. Do not change it here: change src/api/openapi.yaml.\n\n';

const tree = await openapiTs(JSON.stringify(publishedContract(sourceLanguage)));
const options = { ...(await resolveConfig(file)), filepath: file };
const wanted = await format(head + astToString(tree), options);

if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
  console.log(`${file}: ${wanted.split('\n').length} lines`);
} else if (readFileSync(file, 'utf8') !== wanted) {
  console.error(`${file} is older than the contract; run “npm run types” and commit the file`);
  process.exitCode = 1;
}
