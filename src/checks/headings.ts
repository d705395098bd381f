import type { Messages } from '../i18n/messages.ts';
import { lineAt, type Problem } from '../i18n/problem.ts';
import type { SourceFile } from './sources.ts';

const HEADING = /^(#{1,6})[ \t]+(.+)$/gm;
const KEYED = /^t\(:([\w.]+)[^\n]*\)$/;

/**
 * Headings keep their id in every language only if they are one placeholder (its key is the id), and messages hold no headings at all.
 * An id that a page has twice leads readers to the wrong place.
 */
export function checkHeadings(templates: readonly SourceFile[], messages: Messages): Problem[] {
  return [...templates.flatMap(checkTemplate), ...checkMessages(messages)];
}

function checkTemplate({ file, text }: SourceFile): Problem[] {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for (const match of withoutCode(text).matchAll(HEADING)) {
    const line = lineAt(text, match.index);
    const key = KEYED.exec((match[2] ?? '').trim())?.[1];
    if (key === undefined) {
      problems.push({
        file,
        line,
        message: 'a heading has to be one placeholder, ## t(:key): its key becomes the id in every language',
      });
    } else if (lines.has(key)) {
      problems.push({
        file,
        line,
        message: `duplicate id “${key}”: line ${lines.get(key)} is a heading with this key too; use another key`,
      });
    } else lines.set(key, line);
  }
  return problems;
}

function checkMessages({ byLanguage }: Messages): Problem[] {
  return [...byLanguage.values()].flatMap((messages) =>
    [...messages.values()]
      .filter(({ text }) => withoutCode(text).search(HEADING) !== -1)
      .map(({ key, file, line }) => ({
        file,
        line,
        message: `“${key}” contains a heading; put the heading into the page template, with a key of its own`,
      })),
  );
}

/** The text with front matter and code blocks blanked, offsets unchanged. */
function withoutCode(text: string): string {
  return text.replace(/^---\n[^]*?\n---\n|^[ \t]*(```|~~~)[^]*?^[ \t]*\1/gm, (block) =>
    block.replace(/[^\n]/g, ' '),
  );
}
