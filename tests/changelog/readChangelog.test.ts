import { expect, test } from 'vitest';
import { readChangelog } from '../../src/changelog/readChangelog.ts';
import { siteTranslator } from '../../src/i18n/siteTranslator.ts';

test('every language has the same changes, latest first, in its own words', () => {
  const { languages, in: translate } = siteTranslator();
  const [source = [], ...others] = languages.map((language) => readChangelog(translate(language)));
  expect(source.length).toBeGreaterThan(0);
  expect(source.map(({ date }) => date)).toEqual(
    source
      .map(({ date }) => date)
      .sort()
      .reverse(),
  );
  for (const other of others) {
    expect(other.map(({ id, date }) => [id, date])).toEqual(source.map(({ id, date }) => [id, date]));
    expect(other[0]?.title).not.toBe(source[0]?.title);
  }
});
