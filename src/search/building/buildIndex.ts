import { makePhrases } from '../matching/phrases.ts';
import { readLanguage } from '../matching/queryUnits.ts';
import { readQuestions } from '../matching/questions.ts';
import type { Entry, SearchIndex } from '../matching/searchIndex.ts';
import { makeTextIndex } from '../matching/textIndex.ts';
import type { SearchData } from './searchData.ts';
import { type Section, sectionsOf, summaryOf } from './sections.ts';

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
  pages: readonly SearchedPage[],
  things: readonly Entry[],
  { aliases, questions, ...words }: SearchData,
): { index: SearchIndex; missing: string[] } {
  const entries = new Map(things.map((thing) => [thing.url, { ...thing }]));
  const known = new Set<string>();
  for (const { url, html } of pages) {
    known.add(url);
    for (const [, id] of html.matchAll(/\sid="([^"]+)"/g)) known.add(`${url}#${id}`);
    const places = new Set(
      [...entries.keys()].flatMap((place) =>
        place.startsWith(`${url}#`) ? [place.slice(url.length + 1)] : [],
      ),
    );
    for (const section of sectionsOf(html, places)) addSection(entries, url, section);
  }
  // A site may lack pages that others have: what leads to them is left out, and named.
  const missing = [...aliases, ...questions].map(({ page }) => page).filter((page) => !known.has(page));
  for (const url of entries.keys()) if (!known.has(url)) entries.delete(url);
  // The page that holds all others is no result among them, but its reader's words lead to it.
  const leads = new Set([...aliases, ...questions].map(({ page }) => page));
  for (const { url, html } of pages)
    if (leads.has(url) && !entries.has(url)) entries.set(url, { kind: 'page', url, ...summaryOf(html) });
  for (const field of ['aliases', 'questions'] as const) {
    for (const { words, page } of { aliases, questions }[field]) {
      const entry = entries.get(page);
      if (entry) entry[field] = [...new Set([...(entry[field] ?? []), ...words])];
    }
  }
  return { index: completeIndex([...entries.values()], words), missing: [...new Set(missing)] };
}

/** Adds to entries what can be made of them before readers come: the full text, and what the questions mean. */
export function completeIndex(
  entries: Entry[],
  { concepts, spellings, ...words }: Pick<SearchData, 'concepts' | 'spellings' | 'stopWords' | 'kindWords'>,
): SearchIndex {
  const language = { phrases: makePhrases(concepts, spellings), ...words };
  const questions = readQuestions(entries, readLanguage(language));
  const texts = makeTextIndex(entries);
  // Code is found, but never shown.
  return { entries: entries.map(({ code: _code, ...shown }) => shown), texts, questions, ...language };
}

function addSection(entries: Map<string, Entry>, page: string, { id, headings, text, code }: Section): void {
  const url = id === undefined || id === '_top' ? page : `${page}#${id}`;
  const title = headings.at(-1) ?? '';
  const known = entries.get(url);
  const entry: Entry = known ?? { kind: kindOf(page), url, title };
  if (!known && headings.length > 1) entry.within = headings.slice(0, -1);
  if (text) entry.text = entry.text ? `${entry.text}\n${text}` : text;
  if (code) entry.code = code;
  if (known || text || code || headings.length === 1) entries.set(url, entry);
}

/** The headings of the glossary are terms; what else is no thing is a part of a page. */
function kindOf(page: string): Entry['kind'] {
  return page === 'glossary/' ? 'term' : 'page';
}
