/**
 * The language of the site that a reader prefers: the first of the browser's languages that the site has, whatever the region.
 *
 * @param browser the browser's languages, most wanted first: `['ja-JP', 'en']`
 * @param site the languages of the site
 * @returns undefined if the site has none of them
 */
export function preferredLanguage(browser: readonly string[], site: readonly string[]): string | undefined {
  for (const wanted of browser) {
    const found = site.find(
      (language) => wanted.toLowerCase().split('-')[0] === language.toLowerCase().split('-')[0],
    );
    if (found) return found;
  }
  return undefined;
}
