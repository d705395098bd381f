/** Something wrong with a built page. */
export interface Finding {
  /** The page's file. */
  page: string;
  message: string;
}

/**
 * Findings as text, one line per message: the same fault of a layout or a sidebar is on every page.
 *
 * @returns lines in the order of the first occurrence
 */
export function formatFindings(findings: readonly Finding[]): string[] {
  const pages = new Map<string, string[]>();
  for (const { page, message } of findings) pages.set(message, [...(pages.get(message) ?? []), page]);
  return [...pages].map(([message, [first = '', ...more]]) => {
    const others = more.length > 0 ? ` (and on ${more.length} more pages)` : '';
    return `${first}: ${message}${others}`;
  });
}
