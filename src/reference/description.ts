import { stripMarks } from '../i18n/marks.ts';

/**
 * The first paragraph of a Markdown description as plain text, for `<meta name="description">` and overviews.
 *
 * @param description Markdown
 */
export function summaryOf(description: string | undefined): string {
  const [first = ''] = stripMarks(description ?? '').split(/\n{2,}/);
  return first
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
