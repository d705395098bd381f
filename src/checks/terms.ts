import type { Messages } from '../i18n/messages.ts';
import type { Problem } from '../i18n/problem.ts';
import { type Term, termsFile } from '../i18n/termList.ts';

/** The words that readers type into the search are those that the term list replaces, too. */
const typedByReaders = /\/search(?:Wordings)?\.yaml$/;

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
      if (typedByReaders.test(file)) continue;
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
