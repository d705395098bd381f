import { localize } from '../i18n/localize.ts';
import { locateErrors } from '../i18n/locateErrors.ts';
import { stripMarks } from '../i18n/marks.ts';
import { readSource, siteTranslator } from '../i18n/siteTranslator.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Contract } from './contract.ts';
import { contractFile, readContract } from './readContract.ts';
import { withRequestNames } from './requestNames.ts';

const localized = new Map<string, Contract>();

/** The contract in one language, for the pages: its texts carry the marks of fallbacks and stale translations. */
export function localizedContract(language: string): Contract {
  const known = localized.get(language) ?? localizeContract(siteTranslator().in(language));
  localized.set(language, known);
  return known;
}

/** The contract in one language as it is published: plain texts, no marks, operations under the names of their requests. */
export function publishedContract(language: string): Contract {
  const translate = siteTranslator().in(language);
  return withRequestNames(localizeContract((key, args) => stripMarks(translate(key, args))));
}

function localizeContract(translate: Translate): Contract {
  return locateErrors(
    contractFile,
    () => readSource(contractFile),
    () => localize(readContract(), translate),
  );
}
