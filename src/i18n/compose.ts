/** What the source is written in: decides how a message of several lines is fitted into its place. */
export type SourceFormat = 'markdown' | 'code';

const TABLE_ROW = /^\s*\|/;
const HEADING = /^\s*#{1,6}\s/;
/** Where the words of a Markdown line begin: behind list markers, quote markers and indentation. */
const MARKDOWN_PREFIX = /^(?:\s|>|(?:[-*+]|\d+[.)])(?=\s))*/;
/** Where the words of a comment begin, in the languages of our samples. */
const COMMENT_PREFIX = /^.*?(?:\/\/+|#+|(?<=^\s*)\*)\s*/;

/**
 * Fits a message into the line in which its placeholder stands, so that messages of several lines and blocks compose anywhere:
 * in a paragraph, list item, quote, table cell, heading or code comment.
 *
 * @param text the message
 * @param before what stands on the placeholder's line before it
 * @param format what the source is written in
 * @returns the text to insert
 */
export function compose(text: string, before: string, format: SourceFormat): string {
  if (format === 'markdown' && TABLE_ROW.test(before)) return toCell(text);
  if (!text.includes('\n')) return text;
  if (format === 'markdown' && HEADING.test(before)) return text.replace(/\s*\n\s*/g, ' ');
  const prefix = format === 'code' ? commentPrefix(before) : markdownPrefix(before);
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? line : line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');
}

/** A cell is one line of inline Markdown: breaks become `<br>`, list items get a bullet, bars are escaped. */
function toCell(text: string): string {
  return text
    .replace(/(?<!\\)\|/g, '\\|')
    .replace(/^[ \t]*[-*+]\s+/gm, '• ')
    .replace(/\n{2,}/g, '<br><br>')
    .replace(/\n/g, '<br>');
}

/** Continuation lines of a list item are indented to its words; quote markers are repeated. */
function markdownPrefix(before: string): string {
  const prefix = MARKDOWN_PREFIX.exec(before)?.[0] ?? '';
  return prefix.replace(/[^\s>]/g, ' ');
}

/** Continuation lines of a comment get its marker again; code before a comment becomes blanks. */
function commentPrefix(before: string): string {
  const prefix = COMMENT_PREFIX.exec(before)?.[0];
  if (prefix === undefined) return /^\s*/.exec(before)?.[0] ?? '';
  const marker = /(?:\/\/+|#+|\*)\s*$/.exec(prefix)?.[0] ?? '';
  return ' '.repeat(prefix.length - marker.length) + marker;
}
