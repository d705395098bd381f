import { localize } from '../i18n/localize.ts';
import { locateErrors } from '../i18n/locateErrors.ts';
import { stripMarks } from '../i18n/marks.ts';
import { sourceLanguage } from '../i18n/messages.ts';
import { readSource, siteTranslator } from '../i18n/siteTranslator.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Components, Contract } from './contract.ts';
import { isErrorBody } from './errorExamples.ts';
import { withFittingErrors } from './fittingErrors.ts';
import { contractFile, readContract } from './readContract.ts';
import { withRequestNames } from './requestNames.ts';

const localized = new Map<string, Contract>();
const published = new Map<string, Contract>();

/** The contract in one language, for the pages: its texts carry the marks of fallbacks and stale translations. */
export function localizedContract(language: string): Contract {
  const known = localized.get(language) ?? localizeContract(readContract(), siteTranslator().in(language));
  localized.set(language, known);
  return known;
}

/**
 * The contract in one language as it is published: texts without marks and without links to pages of this site, operations under the names of
 * their requests. Where the wording of the errors is a translation of this project, it says so.
 */
export function publishedContract(language: string): Contract {
  const known = published.get(language) ?? publish(language);
  published.set(language, known);
  // It goes to tools that write into it: Stoplight's resolves the references in place.
  return structuredClone(known);
}

function publish(language: string): Contract {
  const translate = siteTranslator().in(language);
  const contract = language === sourceLanguage ? readContract() : withWordingNote(readContract());
  return withRequestNames(
    localizeContract(contract, (key, args) => withoutSiteLinks(stripMarks(translate(key, args)))),
  );
}

/** Markdown whose links to pages of this site are their words only: outside the site, and in the explorer, they would lead nowhere. */
function withoutSiteLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\(\/(?!\/)[^)]*\)/g, '$1');
}

function localizeContract(contract: Contract, translate: Translate): Contract {
  return locateErrors(
    contractFile,
    () => readSource(contractFile),
    () => localize(withFittingErrors(contract), translate),
  );
}

const wordingNote = 'errorWordingNote';

/** Error examples whose description says that their wording is an example: only the English one is the service's. */
function withWordingNote(contract: Contract): Contract {
  const examples = Object.entries(contract.components.examples ?? {}).map(([name, example]) =>
    !('$ref' in example) && isErrorBody(example.value)
      ? [name, { ...example, description: `${example.description}\n\nt(:${wordingNote})` }]
      : [name, example],
  );
  return {
    ...contract,
    components: { ...contract.components, examples: Object.fromEntries(examples) as Components['examples'] },
  };
}
