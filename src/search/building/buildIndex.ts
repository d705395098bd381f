import { makePhrases } from '../matching/phrases.ts';
import { readLanguage } from '../matching/queryUnits.ts';
import { readQuestions } from '../matching/questions.ts';
import type { Entry, SearchIndex } from '../matching/searchIndex.ts';
import { makeTextIndex } from '../matching/textIndex.ts';
import { normalize } from '../matching/words.ts';
import type { SearchData } from './searchData.ts';
import { type Section, sectionsOf, summaryOf } from './sections.ts';

/** In how many places a row may stand and still tell them from others. */
const rowsAlike = 3;

/** A page of the built site. */
export interface SearchedPage {
  /** Below the folder of its language: `methods/train/`, or nothing for the start page. */
  url: string;
  html: string;
}

/**
 * Makes the index of one language: things with their texts from the pages, and the sections of the pages that are no things.
 *
 * @param pages the language's pages
 * @param things what `thingsOf` gives
 * @param data what `readSearchData` gives
 * @returns the index, and the places that `search.yaml` leads to and the site does not have
 */
export function buildIndex(
  pages: Iterable<SearchedPage>,
  things: readonly Entry[],
  { leads, asked, wordings, openRows, ...words }: SearchData,
): { index: SearchIndex; missing: string[] } {
  const entries = new Map(things.map((thing) => [thing.url, { ...thing }]));
  const known = new Set<string>();
  const summaries = new Map<string, ReturnType<typeof summaryOf>>();
  const places = [...[...leads, ...asked].flatMap(({ pages }) => pages), ...wordings.map(({ page }) => page)];
  const wanted = new Set(places);
  const pageOf = (place: string): string => place.replace(/#.*/, '');
  const rowsOf = Map.groupBy(entries.keys(), pageOf);
  const expected = Map.groupBy([...entries.keys(), ...wanted], pageOf);
  for (const { url, html } of pages) {
    // Nothing that was cut out of a page is kept: it would keep the page in memory.
    const ids = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => `${url}#${id}`));
    for (const place of expected.get(url) ?? []) if (place === url || ids.has(place)) known.add(place);
    const rows = new Set(rowsOf.get(url)?.map((place) => place.slice(url.length + 1)));
    for (const section of sectionsOf(html, rows, openRows)) addSection(entries, url, section);
    if (wanted.has(url) && !entries.has(url)) summaries.set(url, summaryOf(html));
  }
  // A site may lack pages that others have: what leads to them is left out, and named.
  const missing = places.filter((page) => !known.has(page));
  for (const { url } of things) if (!known.has(url)) entries.delete(url);
  dropCommonRows([...entries.values()]);
  // The page that holds all others is no result among them, but its reader's words lead to it.
  for (const [url, summary] of summaries) entries.set(url, { kind: 'page', url, ...summary });
  for (const lead of leads) {
    for (const [order, page] of lead.pages.entries()) {
      const entry = entries.get(page);
      if (entry) entry.leads = [...(entry.leads ?? []), [lead.concept, order]];
    }
  }
  for (const { questions, pages } of asked) {
    for (const [order, page] of pages.entries()) {
      const entry = entries.get(page);
      const field = order === 0 ? 'questions' : 'alsoAsked';
      if (entry) entry[field] = [...new Set([...(entry[field] ?? []), ...questions])];
    }
  }
  for (const { page, words: said } of wordings) {
    const entry = entries.get(page);
    if (entry) entry.wordings = said;
  }
  return { index: completeIndex([...entries.values()], words), missing: [...new Set(missing)] };
}

/** Adds to entries what can be made of them before readers come: the full text, and what the questions mean. */
export function completeIndex(
  entries: Entry[],
  { concepts, spellings, ...words }: Omit<SearchData, 'leads' | 'asked' | 'wordings' | 'openRows'>,
): SearchIndex {
  const language = { phrases: makePhrases(concepts, spellings), ...words };
  const read = readLanguage(language);
  const questions = readQuestions(entries, read);
  const texts = makeTextIndex(entries);
  // Code is found, but never shown; rows are in the text.
  return {
    entries: entries.map(({ code: _code, rows: _rows, wordings, ...shown }) => ({
      ...shown,
      ...(wordings && { wordings: telling(wordings, read.stopWords) }),
    })),
    texts,
    questions,
    ...language,
  };
}

function addSection(
  entries: Map<string, Entry>,
  page: string,
  { id, headings, text, rows, code }: Section,
): void {
  const url = id === undefined || id === '_top' ? page : `${page}#${id}`;
  const title = headings.at(-1) ?? '';
  const known = entries.get(url);
  const entry: Entry = known ?? { kind: kindOf(page), url, title };
  if (!known && headings.length > 1) entry.within = headings.slice(0, -1);
  if (text) entry.text = entry.text ? `${entry.text}\n${text}` : text;
  if (rows.length > 0) entry.rows = [...new Set([...(entry.rows ?? []), ...rows])];
  if (code) entry.code = code;
  if (known || text || code || headings.length === 1) entries.set(url, entry);
}

/** What the rows of many tables are about, the statuses of responses, names none of them. */
function dropCommonRows(entries: readonly Entry[]): void {
  const places = new Map<string, number>();
  for (const row of entries.flatMap(({ rows = [] }) => rows)) places.set(row, (places.get(row) ?? 0) + 1);
  for (const entry of entries) {
    const rows = entry.rows?.filter((row) => (places.get(row) ?? 0) <= rowsAlike);
    delete entry.rows;
    if (rows && rows.length > 0) entry.rows = rows;
  }
}

/** Phrases as they travel to the reader: words that say nothing are left out, and phrases of nothing else. */
function telling(phrases: readonly string[], stopWords: ReadonlySet<string>): string[] {
  const withoutStopWords = (phrase: string): string =>
    phrase
      .split(' ')
      .filter((word) => !stopWords.has(normalize(word)))
      .join(' ');
  return phrases.map(withoutStopWords).filter(Boolean);
}

/** The headings of the glossary are terms; what else is no thing is a part of a page. */
function kindOf(page: string): Entry['kind'] {
  return page === 'glossary/' ? 'term' : 'page';
}
