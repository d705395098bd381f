const main = /<main[\s>][^]*<\/main>/;

/**
 * The main element of a page, as text; empty if it has none. What is read of many pages is read from it: most of a large site's page is its side
 * bar, and to parse that costs more than all the rest.
 *
 * @param html a whole page
 */
export function mainOf(html: string): string {
  return main.exec(html)?.[0] ?? '';
}
