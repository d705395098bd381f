import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { mainOf } from '../html/mainOf.ts';
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
  const description = /<meta\s[^>]*name="description"[^>]*>/.exec(html)?.[0] ?? '';
  const page = unified()
    .use(rehypeParse, { fragment: true })
    .parse(description + mainOf(html));
  const meta = findElement(page, ({ tagName }) => tagName === 'meta')?.properties['content'];
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
    description: typeof meta === 'string' ? meta : '',
    markdown: withAddress(body, address),
  };
}

/** A copy with the address of its page at the end. */
export function withAddress(body: string, address: string): string {
  return `${body}\n\n---\n\n${address}\n`;
}
