import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteTranslator } from '../../../src/i18n/siteTranslator.ts';
import { Search } from '../../../src/search/matching/search.ts';
import type { SearchIndex } from '../../../src/search/matching/searchIndex.ts';
import { folderOf } from '../builds.ts';

/** Whether a name of an error is what a server says, not one of ours: it has several words. */
const isMessage = (name: string): boolean => /\s|[ぁ-ん]/u.test(name);

/** How readers paste a message. */
const pasted = (message: string, status: string): string[] => [
  message,
  message.toLowerCase().replace(/[.!。！]$/u, ''),
  `APIError: ${message} (${status})`,
  `{"errors": {"title": "${message}", "status": ${status}}}`,
];

const indexes = new Map(
  siteTranslator().languages.map((language) => {
    const source = readFileSync(join(folderOf('site'), `search/${language}.json`), 'utf8');
    const index = JSON.parse(source) as SearchIndex;
    return [language, { index, search: new Search(index) }];
  }),
);

function searchIn(language: string): Search {
  const found = indexes.get(language);
  if (!found) throw new Error(`no index of ${language}`);
  return found.search;
}

describe.each([...indexes])('the index of %s', (_language, { index, search }) => {
  const messages = index.entries.flatMap(({ kind, request = '', names = [] }) =>
    kind === 'error' ? names.filter(isMessage).map((message) => [message, request] as const) : [],
  );

  test.each(messages)('“%s” leads to its error, however it was pasted', (message, status) => {
    for (const query of pasted(message, status))
      expect(search.find(query)[0]?.entry.names, query).toContain(message);
  });
});

const uploadedTwice = ['not-published/#notPublishedItems', 'methods/upload-item/'];

// What servers and programs say that no error of the API is, and readers paste.
test.each([
  ['en', 'token expired', ['troubleshooting/#tokenRejected']],
  ['ja', 'トークンの期限切れ', ['troubleshooting/#tokenRejected']],
  ['ja', 'トークンが切れた', ['troubleshooting/#tokenRejected']],
  ['en', 'license expired', ['not-published/#notPublishedAccess']],
  ['ja', 'ライセンスが切れた', ['not-published/#notPublishedAccess']],
  ['ja', 'ライセンス期限切れ', ['not-published/#notPublishedAccess']],
  ['en', 'file too large', ['troubleshooting/#uploadTooLarge']],
  ['ja', 'ファイルが大きすぎます', ['troubleshooting/#uploadTooLarge']],
  ['en', 'The request is too large', ['troubleshooting/#uploadTooLarge']],
  ['en', 'Request Entity Too Large', ['troubleshooting/#uploadTooLarge']],
  ['ja', 'Request Entity Too Large', ['troubleshooting/#uploadTooLarge']],
  ['en', 'item already exists', uploadedTwice],
  ['ja', 'item already exists', uploadedTwice],
  ['ja', 'アイテムはすでに存在します', uploadedTwice],
  ['en', '409 Conflict', uploadedTwice],
  ['ja', '409 Conflict', uploadedTwice],
  ['en', 'Too Many Requests', ['not-published/#notPublishedLimits']],
  ['ja', 'リクエストが多すぎます', ['not-published/#notPublishedLimits']],
])('%s: “%s”', (language, query, wanted) => {
  expect(wanted).toContain(searchIn(language).find(query)[0]?.entry.url);
});
