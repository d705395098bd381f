import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Messages } from '../i18n/messages.ts';
import { parseSource } from '../i18n/parseSource.ts';
import type { Problem } from '../i18n/problem.ts';
import { readSource } from '../i18n/siteTranslator.ts';
import { text, validateSource } from '../i18n/validateSource.ts';

/** The term list: one word per concept and language. The file says how it is written. */
export const termsFile = 'locales/terms.yaml';

/** Text that is a regular expression, in `/…/` or as a whole. */
const expression = text.refine(isExpression, 'has to be a regular expression that JavaScript reads (flag u)');
const word = text.refine(
  (value) => !/^\/.*\/$/.test(value) || isExpression(value.slice(1, -1)),
  'has a regular expression that JavaScript does not read (flags iu); correct it',
);

function isExpression(value: string): boolean {
  try {
    new RegExp(value, 'iu');
    return true;
  } catch {
    return false;
  }
}

/** What may be said of a concept beside its words. */
const rules = {
  /** Per language, what must not stand in the place of its word. */
  not: z.record(z.string(), z.array(word)).optional(),
  /** Why. */
  note: text.optional(),
  /** The keys of the messages that it concerns; all by default. */
  keys: expression.optional(),
};

/** One concept: the word per language, and {@link rules}. */
const termSchema = z.looseObject(rules).superRefine((term, { addIssue }) => {
  for (const [language, own] of Object.entries(term)) {
    if (!(language in rules) && typeof own !== 'string')
      addIssue({ code: 'custom', path: [language], message: 'has to be the word for the concept, as text' });
  }
});

export type Term = z.output<typeof termSchema>;

/**
 * Reads the term list of a project; none is an empty list.
 *
 * @throws {ProblemsError} if it is no YAML, or something else than a list of concepts
 */
export function readTerms(root: string): Term[] {
  if (!existsSync(join(root, termsFile))) return [];
  const source = parseSource(readSource(termsFile, root), termsFile);
  return validateSource(source, z.array(termSchema).nullable()) ?? [];
}

/** Messages that use a word which the term list replaces. */
export function checkTerms(messages: Messages, terms: readonly Term[]): Problem[] {
  const problems: Problem[] = [];
  for (const [language, texts] of messages.byLanguage) {
    const rules = terms.flatMap((term) =>
      (term.not?.[language] ?? []).map((word) => ({
        pattern: patternOf(word, language),
        word: String(term[language]),
        note: term.note,
        keys: new RegExp(term.keys ?? '', 'u'),
      })),
    );
    for (const { key, text: message, file, line } of texts.values()) {
      const prose = wordsOf(message);
      for (const { pattern, word, note, keys } of rules) {
        if (!keys.test(key)) continue;
        const found = pattern.exec(prose)?.[0];
        if (found === undefined) continue;
        const why = note ? ` (${note})` : '';
        problems.push({
          file,
          line,
          message: `“${key}”: write “${word}” instead of “${found}”${why}; see ${termsFile}`,
        });
      }
    }
  }
  return problems;
}

/** `/…/` is a regular expression; plain text is a whole word in languages that put spaces between words. */
function patternOf(word: string, language: string): RegExp {
  const expression = /^\/(.*)\/$/.exec(word)?.[1];
  if (expression !== undefined) return new RegExp(expression, 'iu');
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(hasSpaces(language) ? `(?<!\\w)${literal}s?(?!\\w)` : literal, 'iu');
}

/** Languages that are written without spaces between words. */
const unspaced = new Set(['ja', 'zh', 'th']);

function hasSpaces(language: string): boolean {
  return !unspaced.has(language.split('-')[0] ?? '');
}

/** The words of a Markdown text: code, link targets, HTML and arguments are none. */
export function wordsOf(text: string): string {
  return text
    .replace(/```[^]*?```|`[^`\n]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\{\{[^}]*\}\}/g, ' ');
}
