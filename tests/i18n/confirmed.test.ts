import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkMessages } from '../../src/checks/checkMessages.ts';
import { confirm, readConfirmed, staleKeys, unconfirmedCopies } from '../../src/i18n/confirmed.ts';
import { readMessages } from '../../src/i18n/messages.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';

let root = '';
const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
const stale = (): string[] => [...staleKeys(root, readMessages(root), 'ja')];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'confirmed-'));
  for (const folder of ['locales/en', 'locales/ja', 'src/content/pages'])
    mkdirSync(join(root, folder), { recursive: true });
  write('locales/en/a.yaml', 'one: One\ntwo: Two\n');
  write('locales/ja/a.yaml', 'one: 一\ntwo: 二\n');
  write('src/content/pages/index.md', 't(:one) t(:two)\n');
});
afterEach(() => rmSync(root, { recursive: true }));

it('a new translation is reported until somebody confirms it, and is not stale', async () => {
  expect(stale()).toEqual([]);
  expect((await checkMessages(root)).warnings.map(({ message }) => message)[0]).toMatch(
    /“one” is new.*--confirm ja one/,
  );
  expect(confirm(root, readMessages(root), 'ja')).toEqual(['one', 'two']);
  expect((await checkMessages(root)).warnings).toEqual([]);
});

it('a changed English text makes its translation stale until it is confirmed', async () => {
  confirm(root, readMessages(root), 'ja');
  write('locales/en/a.yaml', 'one: One more\ntwo: Two\n');
  expect(stale()).toEqual(['one']);
  const { problems, warnings } = await checkMessages(root);
  expect(problems).toEqual([]);
  expect(warnings).toMatchObject([
    {
      file: 'locales/ja/a.yaml',
      line: 1,
      message: expect.stringMatching(/“one” is stale: locales\/en\/a\.yaml:1/),
    },
  ]);
  expect(loadTranslator(root).in('ja')('one')).toMatch(/^\uE002一\uE003$/);
  // Confirming new translations only does not hide a stale one.
  expect(confirm(root, readMessages(root), 'ja')).toEqual([]);
  expect(stale()).toEqual(['one']);
  expect(confirm(root, readMessages(root), 'ja', new Set(['one']))).toEqual(['one']);
  expect(stale()).toEqual([]);
});

it('a copy of an English sentence is confirmed only by its key, a name that is the same in both languages with the others', () => {
  write('locales/en/a.yaml', 'one: Send the request again.\ntwo: GET /v1/items\n');
  write('locales/ja/a.yaml', 'one: Send the request again.\ntwo: GET /v1/items\n');
  const messages = readMessages(root);
  expect(confirm(root, messages, 'ja')).toEqual(['two']);
  expect(unconfirmedCopies(root, messages, 'ja')).toEqual(['one']);
  expect(confirm(root, messages, 'ja', new Set(['one']))).toEqual(['one']);
  expect(unconfirmedCopies(root, messages, 'ja')).toEqual([]);
});

it('records of deleted keys are dropped, others are kept', () => {
  confirm(root, readMessages(root), 'ja');
  const before = readConfirmed(root, 'ja');
  write('locales/en/a.yaml', 'one: One\n');
  write('locales/ja/a.yaml', 'one: 一\n');
  confirm(root, readMessages(root), 'ja');
  expect(JSON.parse(readFileSync(join(root, 'locales/ja.confirmed.json'), 'utf8'))).toEqual({
    one: before['one'],
  });
});
