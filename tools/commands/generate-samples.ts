/**
 * Makes the sample pictures of metal plates and the sandbox's license file: `npm run samples`. They are committed, so that they are there without it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { licenseLine } from '../../src/mock/core/operations/uploadLicense.ts';
import { samplePictures } from '../samplePictures/plates.ts';

const folder = 'public/samples';
mkdirSync(folder, { recursive: true });
for (const [file, bytes] of samplePictures()) writeFileSync(`${folder}/${file}`, bytes);
writeFileSync(`${folder}/license.key`, `${licenseLine}\n`);
console.log(`${folder}: ${samplePictures().size} pictures and a license`);
