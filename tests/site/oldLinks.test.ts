import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteTranslator } from '../../src/i18n/siteTranslator.ts';
import { localizedHref } from '../../src/i18n/languages.ts';
import { folderOf, pageAt } from './builds.ts';
import { attribute, elementsOf } from '../../src/html/elements.ts';

const old = readFileSync('tests/navigation/oldIds.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

test.each(siteTranslator().languages)(
  'every id of the earlier publication leads to a place that there is (%s)',
  (language) => {
    const { oldIds } = JSON.parse(
      readFileSync(join(folderOf('site'), `places/${language}.json`), 'utf8'),
    ) as {
      oldIds: Record<string, string>;
    };
    const missing = old.filter((id) => {
      const [path = '', anchor] = (oldIds[id.toLowerCase()] ?? '404/').split('#');
      if (path === '404/') return true;
      const page = pageAt('site', localizedHref(`/${path}`, language, '/'));
      return (
        anchor !== undefined &&
        ![...elementsOf(page.document)].some((element) => attribute(element, 'id') === anchor)
      );
    });
    expect(missing).toEqual([]);
  },
);
