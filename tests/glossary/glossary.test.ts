import { describe, expect, test } from 'vitest';
import { glossary } from '../../src/glossary/glossary.ts';
import { termOf, termPattern, termWords } from '../../src/glossary/termLinks.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';

const translator = loadTranslator();
const terms = glossary.flatMap((group) => group.terms);

test('every term is there once', () => {
  expect(terms.map(({ id }) => id)).toEqual([...new Set(terms.map(({ id }) => id))]);
});

describe.each(translator.languages)('in the language %s', (language) => {
  const words = termWords(translator.in(language));

  test('no word leads to two terms', () => {
    const texts = words.map(({ word }) => word.toLowerCase());
    expect(texts).toEqual([...new Set(texts)]);
  });
  test('every word is found, and is found as its term', () => {
    for (const { word, id } of words) {
      const [found = ''] = `${word}。`.match(termPattern(words)) ?? [];
      expect(termOf(found, words)).toBe(id);
    }
  });
});

test('words that hold a term and mean something else lead nowhere', () => {
  const words = termWords(translator.in('en'));
  const found = 'a browser with service workers and a worker'.match(termPattern(words));
  expect(found?.map((word) => termOf(word, words))).toEqual([undefined, 'worker']);
});
