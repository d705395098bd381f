import { expect, test } from 'vitest';
import { siteAlgorithms } from '../../../src/algorithms/siteAlgorithms.ts';
import { readContract } from '../../../src/api/readContract.ts';
import { siteTranslator } from '../../../src/i18n/siteTranslator.ts';
import { readTerms } from '../../../src/i18n/termList.ts';
import { readSearchData } from '../../../src/search/building/searchData.ts';
import { thingsOf } from '../../../src/search/building/things.ts';
import { compact } from '../../../src/search/matching/words.ts';

const translator = siteTranslator();
const translations = ['ja', 'en'].map((language) => translator.in(language));
const data = readSearchData(translations, readTerms(process.cwd()));

test('a concept has the words of all languages', () => {
  const concept = data.concepts.find((words) => words.includes('過検知'));
  expect(concept).toEqual(expect.arrayContaining(['過検出', 'false positive']));
});

test('the term list’s words, and those it replaces, say the same', () => {
  expect(
    data.concepts.some(
      (words) => words.includes('training') && words.includes('学習') && words.includes('トレーニング'),
    ),
  ).toBe(true);
});

/** Words that Japanese readers write as they are. */
const notSpoken = new Set([
  'at',
  'in',
  'for',
  'is',
  'n',
  'x',
  'y',
  'ng',
  'ok',
  'id',
  'url',
  'get',
  'v',
  'base',
  'annotate',
]);

test('every word of a property’s or parameter’s name can be typed in Japanese', () => {
  const things = thingsOf({ contract: readContract(), algorithms: siteAlgorithms(), translations });
  const words = new Set(
    things
      .flatMap(({ kind, title }) =>
        ['property', 'parameter'].includes(kind) ? title.split(/[^A-Za-z]+/) : [],
      )
      .map((word) => word.toLowerCase())
      .filter((word) => word && !notSpoken.has(word)),
  );
  const japanese = /[\p{sc=Han}\p{sc=Katakana}]/u;
  const sayable = new Set(
    data.concepts
      .filter((concept) => concept.some((word) => japanese.test(word)))
      .flat()
      .map(compact),
  );
  const missing = [...words].filter(
    (word) => !sayable.has(word) && !sayable.has(word.replace(/s$/, '')) && !sayable.has(`${word}s`),
  );
  expect(missing, 'add them to searchSpellings in locales/ja/search.yaml').toEqual([]);
});
