import { z } from 'zod';
import { type Term } from '../../i18n/termList.ts';
import { localize } from '../../i18n/localize.ts';
import { stripMarks } from '../../i18n/marks.ts';
import { parseSource } from '../../i18n/parseSource.ts';
import { readSource } from '../../i18n/siteTranslator.ts';
import type { Translate } from '../../i18n/translate.ts';
import { mapOf, text, validateSource } from '../../i18n/validateSource.ts';
import type { Respelling } from '../matching/respell.ts';
import { kinds, type LanguageData } from '../matching/searchIndex.ts';
import { normalize } from '../matching/words.ts';

/** Synonyms, questions and stop words; the file says how it is written. */
export const searchFile = 'src/search/search.yaml';

/** A concept whose words lead to places. Places are addresses below the language's folder, with their anchors. */
export interface Lead {
  concept: number;
  /** The most likely one first. */
  pages: string[];
}

/** Questions that are answered at places. */
export interface Asked {
  questions: string[];
  pages: string[];
}

/** How readers ask for a place in words of their own. */
export interface Wordings {
  page: string;
  words: string[];
}

/** Rows about what is not published of the service: nobody may take what the sandbox does for the service's answer. */
export interface OpenRows {
  /** The head of the column that says what the sandbox does. */
  sandbox: string;
  /** What is said behind a question, before the cell of that column: that it is open. */
  said: string;
}

/** The file in one language. */
export interface SearchData extends Omit<LanguageData, 'phrases'> {
  openRows: OpenRows;
  /** Words that say the same, in all languages: each list is a concept. */
  concepts: string[][];
  /** One word in two spellings each: concepts as well, and the same within phrases. */
  spellings: string[][];
  leads: Lead[];
  asked: Asked[];
  wordings: Wordings[];
}

const places = z.union([z.string(), z.array(z.string())]);
const schema = mapOf({
  stopWords: text,
  spellings: text,
  respellings: text,
  troubleWords: text,
  troublePlaces: z.array(z.string()),
  versionPlace: z.string(),
  sizeUnits: text,
  sizePlaces: z.array(z.string()),
  amountWords: text,
  referringWords: text,
  minorPlaces: z.array(z.string()),
  openRows: mapOf({ sandbox: text, said: text }),
  kinds: z.partialRecord(z.enum(kinds), text),
  concepts: z.array(mapOf({ words: text, page: places.optional() })),
  questions: z.array(mapOf({ ask: text, page: places })),
  wordings: z.array(mapOf({ page: z.string(), words: text })),
});

/**
 * Reads the file itself.
 *
 * @throws {ProblemsError} if it is missing, no YAML, or says something else than it can
 */
export function readSearchSource(root: string = process.cwd()): z.output<typeof schema> {
  return validateSource(parseSource(readSource(searchFile, root), searchFile), schema);
}

/**
 * Reads what the search knows besides pages and things.
 *
 * @param translations the translate function of each language, that of the index first: concepts hold the words of all languages, questions and stop
 *   words those of the first
 * @param terms the term list: its words, and those that must not stand in their place, are concepts too
 * @throws {ProblemsError} for what is wrong in the file
 */
export function readSearchData(
  translations: readonly Translate[],
  terms: readonly Term[],
  root: string = process.cwd(),
): SearchData {
  const source = readSearchSource(root);
  const [own] = translations;
  const sayAll = (text: string): string[] =>
    distinct(translations.flatMap((translate) => listOf(stripMarks(localize(text, translate)))));
  const sayOne = (text: string): string => (own ? stripMarks(localize(text, own)) : '');
  const say = (text: string): string[] => listOf(sayOne(text));
  const spellings = sayAll(source.spellings).map((pair) => pair.split('=').map((word) => word.trim()));
  const others = [...spellings, ...terms.map(wordsOfTerm)].filter((words) => words.length > 1);
  return {
    // Those of the file first: they are known by their numbers.
    concepts: [...source.concepts.map(({ words }) => sayAll(words)), ...others],
    spellings,
    respellings: sayAll(source.respellings)
      .map((pair): Respelling => {
        const [typed = '', meant = ''] = pair.split('=').map((word) => word.trim());
        return [normalize(typed), meant];
      })
      .sort(([a], [b]) => b.length - a.length),
    troubleWords: sayAll(source.troubleWords).map(normalize),
    troublePlaces: source.troublePlaces,
    versionPlace: source.versionPlace,
    sizeUnits: sayAll(source.sizeUnits).map(normalize),
    sizePlaces: source.sizePlaces,
    amountWords: sayAll(source.amountWords).map(normalize),
    referringWords: say(source.referringWords).map(normalize),
    minorPlaces: source.minorPlaces,
    openRows: { sandbox: sayOne(source.openRows.sandbox), said: sayOne(source.openRows.said) },
    leads: source.concepts.map(({ page = [] }, concept) => ({ concept, pages: [page].flat() })),
    asked: source.questions.map(({ ask, page }) => ({ questions: say(ask), pages: [page].flat() })),
    wordings: source.wordings.map(({ page, words }) => ({ page, words: say(words) })),
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
