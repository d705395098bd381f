import type { PageCopy } from './pageCopy.ts';

/** A page's copy with its address. */
export interface CopiedPage extends PageCopy {
  /** Below the language's folder: `methods/train/`. */
  url: string;
}

/** What `llms.txt` says of the site as a whole. */
export interface SiteWords {
  title: string;
  summary: string;
  /** Heading of the pages that the side bar does not list. */
  others: string;
  /** Heading and links of files for tools. */
  files: { title: string; links: [title: string, address: string][] };
}

/** The side bar's groups: a title, and the addresses of its pages. */
export interface Section {
  title: string;
  urls: string[];
}

/**
 * The contents of the site for language models. @see https://llmstxt.org
 *
 * @param address gives the full address of a page's copy
 */
export function llmsText(
  pages: readonly CopiedPage[],
  sections: readonly Section[],
  words: SiteWords,
  address: (url: string) => string,
): string {
  const listed = new Set(sections.flatMap(({ urls }) => urls));
  const rest = { title: words.others, urls: pages.map(({ url }) => url).filter((url) => !listed.has(url)) };
  const parts = [...sections, rest].map(({ title, urls }) => {
    const lines = urls.flatMap((url) => {
      const page = pages.find((each) => each.url === url);
      return page
        ? [`- [${page.title}](${address(url)})${page.description ? `: ${page.description}` : ''}`]
        : [];
    });
    return lines.length > 0 ? [`## ${title}`, lines.join('\n')] : [];
  });
  const files = words.files.links.map(([title, link]) => `- [${title}](${link})`).join('\n');
  return `${[`# ${words.title}`, `> ${words.summary}`, ...parts.flat(), `## ${words.files.title}`, files].join('\n\n')}\n`;
}

/** Every page in one text, in the side bar's order. */
export function llmsFullText(pages: readonly CopiedPage[], sections: readonly Section[]): string {
  const order = sections.flatMap(({ urls }) => urls);
  const place = ({ url }: CopiedPage): number => (order.includes(url) ? order.indexOf(url) : order.length);
  return [...pages]
    .sort((a, b) => place(a) - place(b))
    .map(({ markdown }) => markdown)
    .join('\n');
}
