import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { translationStatus } from '../../src/checks/translationStatus.ts';
import { digestOf } from '../../src/i18n/confirmed.ts';
import { readMessages } from '../../src/i18n/messages.ts';

test('per topic: translated, stale and missing messages, each with its texts', () => {
  const root = temporaryFolder('status');
  for (const language of ['en', 'de']) mkdirSync(join(root, 'locales', language), { recursive: true });
  writeFileSync(join(root, 'locales/en/guide.yaml'), 'one: One\ntwo: Two, changed\nthree: Three\n');
  writeFileSync(join(root, 'locales/en/errors.yaml'), 'four: Four\n');
  writeFileSync(join(root, 'locales/de/guide.yaml'), 'one: Eins\ntwo: Zwei\n');
  writeFileSync(
    join(root, 'locales/de.confirmed.json'),
    JSON.stringify({ one: digestOf('One'), two: digestOf('Two') }),
  );
  const status = translationStatus(root, readMessages(root), 'de').map(
    ({ topic, translated, stale, missing }) => ({
      topic,
      translated,
      stale: stale.map(({ key, own }) => [key, own?.text, own?.line]),
      missing: missing.map(({ key, source }) => [key, source.file, source.line]),
    }),
  );
  expect(status).toEqual([
    { topic: 'errors', translated: 0, stale: [], missing: [['four', 'locales/en/errors.yaml', 1]] },
    {
      topic: 'guide',
      translated: 1,
      stale: [['two', 'Zwei', 2]],
      missing: [['three', 'locales/en/guide.yaml', 3]],
    },
  ]);
});
