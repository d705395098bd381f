import { i18nSchema } from '@astrojs/starlight/schema';
import { checkContract } from './checkContract.ts';
import { contractFile } from '../api/readContract.ts';
import { readConfirmed, staleKeys } from '../i18n/confirmed.ts';
import { readMessages, sourceLanguage } from '../i18n/messages.ts';
import { templateFolder } from '../i18n/pageTemplates.ts';
import type { Problem } from '../i18n/problem.ts';
import { checkHeadings } from './headings.ts';
import { checkJapanese } from './japanese.ts';
import { checkKeys } from './keys.ts';
import { checkMarkup } from './markup.ts';
import { checkNames, knownNames } from './names.ts';
import {
  codeSources,
  lookupUsages,
  type SourceFile,
  neutralSources,
  placeholderUsages,
  quotedWords,
} from './sources.ts';
import { checkTerms, readTerms } from './terms.ts';

/** What a check of the messages found. */
export interface Findings {
  /** These fail the build. */
  problems: Problem[];
  /** Translations that somebody should look at: stale, or never confirmed. They do not fail the build. */
  warnings: Problem[];
}

/**
 * Checks all messages of a project, and the contract that they describe: keys, arguments, translations, headings, names, terms and the style of the Japanese.
 *
 * @param root the project's root
 * @returns all findings at once, sorted by place
 */
export async function checkMessages(root: string): Promise<Findings> {
  const messages = readMessages(root);
  const sources = neutralSources(root);
  const code = codeSources(root);
  const placeholders = placeholderUsages([...sources, ...code.filter(({ file }) => !file.endsWith('.ts'))]);
  const usages = [...placeholders.usages, ...lookupUsages(code)];
  // Starlight looks its own keys up by itself.
  const usedElsewhere = new Set([...Object.keys(i18nSchema().shape), ...quotedWords(code)]);
  const templates = sources.filter(({ file }) => file.startsWith(templateFolder));
  const problems = [
    ...messages.problems,
    ...contractProblems(sources),
    ...placeholders.problems,
    ...checkKeys(messages, usages, usedElsewhere),
    ...checkHeadings(templates, messages),
    ...checkMarkup(messages),
    ...checkNames(messages, usages, templates, knownNames(root)),
    ...checkTerms(messages, readTerms(root)),
    ...(await checkJapanese(messages, root)),
  ];
  return { problems: sorted(problems), warnings: sorted(translationsToConfirm(root)) };
}

/** The contract is read by this check too: its own mistakes come first. */
function contractProblems(sources: readonly SourceFile[]): Problem[] {
  return sources
    .filter(({ file }) => file === contractFile)
    .flatMap(({ text, file }) => checkContract(text, file));
}

/** Translations whose English text has changed since, and translations that nobody has confirmed. */
function translationsToConfirm(root: string): Problem[] {
  const messages = readMessages(root);
  return messages.languages.flatMap((language) => {
    if (language === sourceLanguage) return [];
    const stale = staleKeys(root, messages, language);
    const confirmed = readConfirmed(root, language);
    return [...(messages.byLanguage.get(language)?.values() ?? [])].flatMap(({ key, file, line }) => {
      const source = messages.byLanguage.get(sourceLanguage)?.get(key);
      const remedy = `npm run messages -- --confirm ${language} ${key}`;
      if (stale.has(key)) {
        return [
          {
            file,
            line,
            message: `“${key}” is stale: ${source?.file}:${source?.line} has changed; adapt it, then ${remedy}`,
          },
        ];
      }
      if (source && !(key in confirmed))
        return [{ file, line, message: `“${key}” is new; compare it with English, then ${remedy}` }];
      return [];
    });
  });
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message),
  );
}
