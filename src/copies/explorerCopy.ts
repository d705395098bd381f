import { type PageCopy, withAddress } from './pageCopy.ts';

/** An operation that the explorer offers. */
export interface ExplorerOperation {
  title: string;
  /** `POST /v1/train` */
  request: string;
  /** Address of the copy of its reference. */
  reference: string;
  /** Where the explorer shows it. */
  explorer: string;
}

/** What the copy says besides the page's own words. */
export interface ExplorerWords {
  open: string;
  operations: string;
  /** The link to an operation in the explorer. */
  send: string;
}

/**
 * The Markdown copy of the explorer: an application has no text to copy, so it says what it is, where it opens, and which operations it offers.
 *
 * @param page the copy of the page as it was built, of which title and description are kept
 * @param address where the page is
 */
export function explorerCopy(
  page: PageCopy,
  operations: readonly ExplorerOperation[],
  words: ExplorerWords,
  address: string,
): PageCopy {
  const list = operations.map(
    ({ title, request, reference, explorer }) =>
      `- [${title}](${reference}) \`${request}\` ([${words.send}](${explorer}))`,
  );
  const parts = [
    `# ${page.title}`,
    page.description,
    `[${words.open}](${address})`,
    `## ${words.operations}`,
    list.join('\n'),
  ];
  return { ...page, markdown: withAddress(parts.filter(Boolean).join('\n\n'), address) };
}
