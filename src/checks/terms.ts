import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Messages } from '../i18n/messages.ts';
import type { Problem } from '../i18n/problem.ts';

/** The term list: one word per concept and language. The file says how it is written. */
export const termsFile = 'locales/terms.yaml';

/** One concept: the word per language, what must not stand in its place, and the keys of the messages that it concerns (none: all). */
export type Term = { not?: Record<string, string[]>; note?: string; keys?: string } & Record<string, unknown>;

/** Reads the term list of a project; none is an empty list. */
export function readTerms(root: string): Term[] {
  const path = join(root, termsFile);
  return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as Term[] | null) ?? []) : [];
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
    for (const { key, text, file, line } of texts.values()) {
      const prose = wordsOf(text);
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
