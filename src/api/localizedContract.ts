import { localize } from '../i18n/localize.ts';
import { stripMarks } from '../i18n/marks.ts';
import { siteTranslator } from '../i18n/site.ts';
import type { Contract } from './contract.ts';
import { readContract } from './readContract.ts';
import { withRequestNames } from './requestNames.ts';

const localized = new Map<string, Contract>();

/** The contract in one language, for the pages: its texts carry the marks of fallbacks and stale translations. */
export function localizedContract(language: string): Contract {
  const known = localized.get(language) ?? localize(readContract(), siteTranslator().in(language));
  localized.set(language, known);
  return known;
}

/** The contract in one language as it is published: plain texts, no marks, operations under the names of their requests. */
export function publishedContract(language: string): Contract {
  const translate = siteTranslator().in(language);
  return withRequestNames(localize(readContract(), (key, args) => stripMarks(translate(key, args))));
}
