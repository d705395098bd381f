import { localizedContract } from '../api/localizedContract.ts';
import { termOf, termPattern, type TermWord, termWords } from '../glossary/termLinks.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { createCrossReferences } from '../markdown/crossReferences.ts';
import { mentionIn, mentionsOf } from '../reference/mentions.ts';

const glossaryPage = '/glossary/';
const words = new Map<string, TermWord[]>();
let mentions: ReadonlyMap<string, string> | undefined;

/**
 * The links of one page; see {@link createCrossReferences}.
 *
 * @param page its path without language
 * @param href root-relative path → address in the page's language
 */
export function crossReferencesIn(
  language: string,
  page: string,
  href: (path: string) => string,
): (html: string) => string {
  const translator = siteTranslator();
  const known = (mentions ??= mentionsOf(translator.languages.map(localizedContract)));
  const all = words.get(language) ?? termWords(translator.in(language));
  words.set(language, all);
  const here = page === glossaryPage ? [] : all;
  return createCrossReferences({
    pathOf: (name) => mentionIn(name, known),
    termPattern: termPattern(here),
    termOf: (word) => termOf(word, here),
    page,
    href,
  });
}
