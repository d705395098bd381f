import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { findElement, textOf } from './nodes.ts';
import { type CopyWords, contentOf } from './pageTree.ts';

/** A page as Markdown. */
export interface PageCopy {
  title: string;
  /** In one sentence; empty if the page has none. */
  description: string;
  markdown: string;
}

/**
 * Makes the Markdown copy of a built page: the same words, samples and tables, without what only a browser needs.
 *
 * @param html the page
 * @param address where the page is, for the note at the copy's end and links within the page
 */
export function copyPage(html: string, address: string, words: CopyWords): PageCopy {
  const page = unified().use(rehypeParse).parse(html);
  const description = findElement(
    page,
    ({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'description',
  )?.properties['content'];
  const content = contentOf(page, address, words);
  const heading = findElement(content, ({ tagName }) => tagName === 'h1');
  const tree = unified()
    .use(rehypeRemark, { handlers: { br: () => undefined, wbr: () => undefined } })
    .runSync(content);
  const body = unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .stringify(tree)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {
    title: heading ? textOf(heading).trim() : '',
    description: typeof description === 'string' ? description : '',
    markdown: withAddress(body, address),
  };
}

/** A copy with the address of its page at the end. */
export function withAddress(body: string, address: string): string {
  return `${body}\n\n---\n\n${address}\n`;
}
