import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { siteTranslator } from '../../../src/i18n/siteTranslator.ts';
import type { Example } from '../../../src/examples/exampleFiles.ts';
import { readPreamble } from '../../../src/examples/preamble.ts';
import { writePasted } from '../../../tools/examples/pasted.ts';

function sample(name: string, source: string): Example {
  const file = `examples/curl/${name}.sh`;
  return { file, folder: 'curl', language: 'curl', name, source, preamble: readPreamble(source, file) };
}

test('what is run is what readers paste: no preamble, localized comments, after the samples that it continues', () => {
  const folder = temporaryFolder('pasted');
  const login = sample('login', 'token=x\n');
  const items = sample(
    'get-items',
    '# continues: login\n# --- shown from here ---\n# t(:sampleItems)\ncurl "$token"\n',
  );
  const translate = siteTranslator().in('ja');
  writePasted([login, items], folder, { translate, modules: folder });
  expect(readFileSync(join(folder, items.file), 'utf8')).toBe(
    `token=x\n\n# ${translate('sampleItems')}\ncurl "$token"\n`,
  );
});
