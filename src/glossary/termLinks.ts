import { localize } from '../i18n/localize.ts';
import { stripMarks } from '../i18n/marks.ts';
import type { Translate } from '../i18n/translate.ts';
import { glossary, otherMeanings } from './glossary.ts';

/** A word of prose and the term of the glossary that it leads to. */
export interface TermWord {
  word: string;
  /** Id of the term; undefined for words that hold a term but mean something else, “service worker”. */
  id: string | undefined;
}

/** The words that lead to the glossary in one language, longest first: “default model” before “model”. */
export function termWords(translate: Translate): TermWord[] {
  const split = (words: string): string[] => stripMarks(localize(words, translate)).split(/,\s*|、/);
  return glossary
    .flatMap(({ terms }) => terms)
    .flatMap(({ id, name, words = name }): TermWord[] =>
      words === null ? [] : split(words).map((word) => ({ word, id })),
    )
    .concat(split(otherMeanings).map((word) => ({ word, id: undefined })))
    .sort((a, b) => b.word.length - a.word.length);
}

/**
 * A pattern that finds the words in running text. In scripts with spaces a word stands alone, a plural “s” included; in Japanese it must
 * not be a part of a longer compound: 学習 leads to the glossary, 学習サイズ does not.
 *
 * @param words see {@link termWords}
 */
export function termPattern(words: readonly TermWord[]): RegExp {
  const alternatives = words.map(({ word }) =>
    LATIN.test(word)
      ? `(?<![\\p{L}\\p{N}_./-])${escape(word)}s?(?![\\p{L}\\p{N}_/-])`
      : `(?<![${compound}])${escape(word)}(?![${compound}])`,
  );
  return new RegExp(alternatives.join('|') || '(?!)', 'giu');
}

const LATIN = /^\p{Script=Latin}/u;

/** Scripts that make compounds in Japanese. */
const compound = '\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Latin}\\p{N}ー_./-';

/** The term that a word found by {@link termPattern} belongs to: without plural and case. */
export function termOf(found: string, words: readonly TermWord[]): string | undefined {
  const same = (text: string): boolean => text.toLowerCase() === found.toLowerCase();
  return words.find(({ word }) => same(word) || same(`${word}s`))?.id;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
