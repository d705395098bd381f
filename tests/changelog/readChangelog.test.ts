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
  // Of one day, what is said about the API comes first.
  const order = ['changeAboutApi', 'changeAboutSamples', 'changeAboutSite'].map((key) =>
    translate(languages[0] ?? '')(key),
  );
  for (const { date } of source) {
    const kinds = source.filter((one) => one.date === date).map(({ about }) => order.indexOf(about));
    expect(kinds).toEqual([...kinds].sort());
    expect(kinds).not.toContain(-1);
  }
  for (const other of others) {
    expect(other.map(({ id, date }) => [id, date])).toEqual(source.map(({ id, date }) => [id, date]));
    expect(other[0]?.title).not.toBe(source[0]?.title);
  }
});
