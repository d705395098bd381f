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

describe.each(siteTranslator().languages)('the index of %s', (language) => {
  const index = JSON.parse(
    readFileSync(join(folderOf('site'), `search/${language}.json`), 'utf8'),
  ) as SearchIndex;
  const search = new Search(index);
  const messages = index.entries.flatMap(({ kind, request = '', names = [] }) =>
    kind === 'error' ? names.filter(isMessage).map((message) => [message, request] as const) : [],
  );

  test.each(messages)('“%s” leads to its error, however it was pasted', (message, status) => {
    for (const query of pasted(message, status))
      expect(search.find(query)[0]?.entry.names, query).toContain(message);
  });

  // What servers and programs say that no error of the API is, and readers paste.
  test.each([
    ['token expired', 'troubleshooting/#tokenRejected'],
    ['トークンの期限切れ', 'troubleshooting/#tokenRejected'],
    ['トークンが切れた', 'troubleshooting/#tokenRejected'],
    ['license expired', 'not-published/#notPublishedAccess'],
    ['ライセンスが切れた', 'not-published/#notPublishedAccess'],
    ['ライセンス期限切れ', 'not-published/#notPublishedAccess'],
    ['file too large', 'troubleshooting/#uploadTooLarge'],
    ['ファイルが大きすぎます', 'troubleshooting/#uploadTooLarge'],
    ['The request is too large', 'troubleshooting/#uploadTooLarge'],
    ['Request Entity Too Large', 'troubleshooting/#uploadTooLarge'],
    ['item already exists', 'not-published/#notPublishedItems'],
    ['アイテムはすでに存在します', 'not-published/#notPublishedItems'],
    ['409 Conflict', 'not-published/#notPublishedItems'],
    ['Too Many Requests', 'not-published/#notPublishedLimits'],
    ['リクエストが多すぎます', 'not-published/#notPublishedLimits'],
  ])('%s', (query, wanted) => {
    expect(search.find(query)[0]?.entry.url).toBe(wanted);
  });
});
