import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { localizedHref } from '../../src/i18n/languages.ts';
import { pagesOf } from './builds.ts';
import { byId } from '../../src/html/elements.ts';

/**
 * The addresses and ids that were published before: bookmarks, search engines and other documents lead to them. One page per line, then the
 * ids of its headings and table rows. Lines are added, never taken away.
 */
const published = readFileSync(join(import.meta.dirname, 'fixtures/addresses.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

test.each(loadTranslator().languages)(
  'every address and id that was published still leads somewhere (%s)',
  (language) => {
    const missing = published.flatMap(([path = '', ...ids]) => {
      const address = localizedHref(path, language, '/');
      const page = pagesOf('site').find((candidate) => candidate.path === address);
      if (!page) return [address];
      return ids.filter((id) => !byId(page.document, id)).map((id) => `${address}#${id}`);
    });
    expect(missing).toEqual([]);
  },
);
