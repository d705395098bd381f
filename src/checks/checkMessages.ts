import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { i18nSchema } from '@astrojs/starlight/schema';
import { checkContract } from './checkContract.ts';
import type { Contract } from '../api/contract.ts';
import { contractFile, readContract } from '../api/readContract.ts';
import { allExamples } from '../examples/exampleFiles.ts';
import { dictionaryFile, readDictionary } from '../explorer/elements/dictionary.ts';
import { readConfirmed, staleKeys } from '../i18n/confirmed.ts';
import { completeLanguages, type Messages, readMessages, sourceLanguage } from '../i18n/messages.ts';
import { sourceOf } from '../i18n/plurals.ts';
import { readFrontmatter, templateFolder } from '../i18n/pageTemplates.ts';
import { formatProblem, type Problem, readOr } from '../i18n/problem.ts';
import { readTerms } from '../i18n/termList.ts';
import { checkDirectives } from './directives.ts';
import { readSearchSource, searchFile } from '../search/building/searchData.ts';
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
import { checkTerms } from './terms.ts';
import { translationStatus } from './translationStatus.ts';

/** What a check of the messages found. */
export interface Findings {
  /** These fail the build. */
  problems: Problem[];
  /** Translations that somebody should look at: stale, or never confirmed. They do not fail the build. */
  warnings: Problem[];
  /** Languages that are not complete and need not be, each with a count. They do not fail the build. */
  incomplete: Problem[];
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
  const names = readOr(() => knownNames(root), undefined);
  const contract = readOr(() => contractOf(root), undefined);
  const terms = readOr(() => readTerms(root), []);
  const toConfirm = readOr(() => translationsToConfirm(root, messages), []);
  const problems = [
    ...messages.problems,
    ...contractProblems(sources),
    ...names.problems,
    ...terms.problems,
    ...toConfirm.problems,
    ...templates.flatMap(({ file, text }) => readOr(() => readFrontmatter(text, file), {}).problems),
    ...readOr(() => allExamples(root), []).problems,
    ...dictionaryProblems(root),
    ...searchProblems(root),
    ...placeholders.problems,
    ...checkKeys(messages, usages, usedElsewhere),
    ...checkHeadings(templates, messages),
    ...checkDirectives(templates, contract.value, root),
    // Without the names that a broken source has, every message that uses one would be wrong.
    ...(names.value ? checkNames(messages, usages, templates, names.value) : []),
    ...checkTerms(messages, terms.value),
    ...checkMarkup(messages),
    ...(await checkJapanese(messages, root)),
  ];
  return {
    problems: sorted(unique(problems)),
    warnings: sorted(toConfirm.value),
    incomplete: incompleteLanguages(root, messages),
  };
}

/** What two checks find, because both need the source, is one finding. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}

function contractOf(root: string): Contract | undefined {
  return existsSync(join(root, contractFile)) ? readContract(root) : undefined;
}

function dictionaryProblems(root: string): readonly Problem[] {
  return existsSync(join(root, dictionaryFile)) ? readOr(() => readDictionary(root), []).problems : [];
}

function searchProblems(root: string): readonly Problem[] {
  return existsSync(join(root, searchFile)) ? readOr(() => readSearchSource(root), undefined).problems : [];
}

/** The contract is read by this check too: its own mistakes come first. */
function contractProblems(sources: readonly SourceFile[]): Problem[] {
  return sources
    .filter(({ file }) => file === contractFile)
    .flatMap(({ text, file }) => checkContract(text, file));
}

/** What a language lacks that need not be complete. */
function incompleteLanguages(root: string, messages: Messages): Problem[] {
  return messages.languages.flatMap((language) => {
    if (completeLanguages.includes(language)) return [];
    const topics = readOr(() => translationStatus(root, messages, language), []).value;
    const missing = topics.reduce((sum, topic) => sum + topic.missing.length, 0);
    const all = topics.reduce((sum, { translated, stale }) => sum + translated + stale.length, missing);
    if (missing === 0) return [];
    return [
      {
        file: `locales/${language}`,
        message: `${missing} of ${all} messages are not translated; pages show them in English, marked, and /${language}/status/ lists them`,
      },
    ];
  });
}

/** Translations whose English text has changed since, and translations that nobody has confirmed. */
function translationsToConfirm(root: string, messages: Messages): Problem[] {
  return messages.languages.flatMap((language) => {
    if (language === sourceLanguage) return [];
    const stale = staleKeys(root, messages, language);
    const confirmed = readConfirmed(root, language);
    return [...(messages.byLanguage.get(language)?.values() ?? [])].flatMap(({ key, file, line }) => {
      const source = sourceOf(key, messages.byLanguage.get(sourceLanguage) ?? new Map());
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
