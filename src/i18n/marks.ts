/**
 * Marks that travel inside a text, from the place where a message is looked up to the finished page: this stretch is in another
 * language (a fallback), or its translation is stale. Private-use characters survive Markdown, highlighting and templates, so no
 * code in between has to know of them; `markFragments` turns them into elements, `stripMarks` removes them.
 */
export const marks = {
  fallback: { open: '\uE000', close: '\uE001' },
  stale: { open: '\uE002', close: '\uE003' },
} as const;

export type Mark = keyof typeof marks;

const ANY_MARK = /[\uE000-\uE003]/g;

/** Whether a text carries a mark. */
export function hasMarks(text: string): boolean {
  return text.search(ANY_MARK) !== -1;
}

/** The text without marks, for places that can hold no element: JSON, attributes, titles. */
export function stripMarks(text: string): string {
  return text.replace(ANY_MARK, '');
}

/** What stands before the words of a Markdown line: indentation, list and quote markers, a table's first bar. */
const LINE_START = /^(\s*(?:(?:[-*+]|\d+[.)])\s+|>\s?|\|\s*)*)(.*?)(\s*)$/;

/**
 * Puts `open` and `close` around the words of a Markdown text, block by block, so that lists, tables and paragraphs stay what they are.
 *
 * @param text Markdown, of one or of several blocks
 */
export function wrapBlocks(text: string, open: string, close: string): string {
  let fenced = false;
  return splitBlocks(text)
    .map((line) => {
      if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
      else if (!fenced) return wrapLine(line, open, close);
      return line;
    })
    .join('\n');
}

/** Lines, but a paragraph's or list item's continuation lines stay with their first line. */
function splitBlocks(text: string): string[] {
  const blocks: string[] = [];
  for (const line of text.split('\n')) {
    const before = blocks.at(-1);
    const continues = before?.trim() && line.trim() && !/^\s*([-*+]\s|\d+[.)]\s|>|\||```|~~~|:::)/.test(line);
    if (continues && !/^\s*(\||```|~~~|:::)/.test(before ?? ''))
      blocks[blocks.length - 1] = `${before}\n${line}`;
    else blocks.push(line);
  }
  return blocks;
}

function wrapLine(block: string, open: string, close: string): string {
  const [first = '', ...rest] = block.split('\n');
  if (/^\s*(\|[\s:|-]+\|?|:::.*)?\s*$/.test(first)) return block; // empty, a table's rule, an aside's fence
  if (/^\s*\|/.test(first)) return first.replace(/(?<=\|)\s*([^|\s][^|]*?)\s*(?=\|)/g, ` ${open}$1${close} `);
  const [, start = '', words = '', end = ''] = LINE_START.exec(first) ?? [];
  return (
    [`${start}${open}${words}${rest.length > 0 ? '' : close}${end}`, ...rest].join('\n') +
    (rest.length > 0 ? close : '')
  );
}
