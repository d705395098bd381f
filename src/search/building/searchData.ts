import { parse } from 'yaml';
import { type Term } from '../../i18n/termList.ts';
import { localize } from '../../i18n/localize.ts';
import { stripMarks } from '../../i18n/marks.ts';
import { readSource } from '../../i18n/siteTranslator.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Kind, LanguageData } from '../matching/searchIndex.ts';

/** Synonyms, questions and stop words; the file says how it is written. */
export const searchFile = 'src/search/search.yaml';

/** Words or questions that lead to a place. */
export interface Lead {
  words: string[];
  /** Below the language's folder, with its anchor. */
  page: string;
}

/** The file in one language. */
export interface SearchData extends Omit<LanguageData, 'phrases'> {
  /** Words that say the same, in all languages: each list is a concept. */
  concepts: string[][];
  aliases: Lead[];
  questions: Lead[];
}

interface SearchSource {
  stopWords: string;
  spellings: string;
  kinds: Partial<Record<Kind, string>>;
  concepts: { words: string; page?: string }[];
  questions: { ask: string; page: string }[];
}

/**
 * Reads what the search knows besides pages and things.
 *
 * @param translations the translate function of each language, that of the index first: concepts hold the words of all languages, questions and stop
 *   words those of the first
 * @param terms the term list: its words, and those that must not stand in their place, are concepts too
 */
export function readSearchData(
  translations: readonly Translate[],
  terms: readonly Term[],
  root: string = process.cwd(),
): SearchData {
  const source = parse(readSource(searchFile, root)) as SearchSource;
  const [own] = translations;
  const sayAll = (text: string): string[] =>
    distinct(translations.flatMap((translate) => listOf(stripMarks(localize(text, translate)))));
  const say = (text: string): string[] => (own ? listOf(stripMarks(localize(text, own))) : []);
  const concepts = source.concepts.map(({ words, page }) => ({ words: sayAll(words), page }));
  const spellings = sayAll(source.spellings).map((pair) => pair.split('=').map((word) => word.trim()));
  return {
    concepts: [...concepts.map(({ words }) => words), ...spellings, ...terms.map(wordsOfTerm)].filter(
      (words) => words.length > 1,
    ),
    aliases: concepts.flatMap(({ words, page }) => (page === undefined ? [] : [{ words, page }])),
    questions: source.questions.map(({ ask, page }) => ({ words: say(ask), page })),
    stopWords: say(source.stopWords),
    kindWords: Object.fromEntries(Object.entries(source.kinds).map(([kind, words]) => [kind, sayAll(words)])),
  };
}

/** Commas in a list of words, line ends between questions. */
function listOf(text: string): string[] {
  return text
    .split(/[,、\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** The term's word in each language, and those that readers may know instead of it; regular expressions are no words. */
function wordsOfTerm({ not, note: _note, ...words }: Term): string[] {
  const others = Object.values(not ?? {}).flat();
  return distinct(
    [...Object.values(words), ...others].filter(
      (word) => typeof word === 'string' && !word.startsWith('/'),
    ) as string[],
  );
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
