/** Links to styles of the build, and styles that stand in the page. Those in the body are Expressive Code's. */
const style =
  /<link rel="stylesheet" href="[^"]*\/_astro\/([^"/]+\.css)"(?: media="([^"]*)")?\s*\/?>|<style\b[^>]*>([^]*?)<\/style>/g;
/** Scripts hold text that looks like elements. */
const script = /(<script\b[^>]*>[^]*?<\/script>)/;

/**
 * Puts all styles of a page into one element, in their order: a linked file costs a request, with headers that weigh as much as its rules, and each
 * element a hash in the page's policy.
 *
 * @param html a whole page
 * @param read gives the text of a file in `_astro`
 */
export function oneStyle(html: string, read: (file: string) => string): string {
  const sheets: string[] = [];
  const bare = html.split(script).map((part, index) => {
    if (index % 2 === 1) return part;
    return part.replace(style, (_all, file?: string, media?: string, text?: string) => {
      const css = file === undefined ? (text ?? '') : read(file);
      const isFirst = sheets.length === 0;
      sheets.push(media ? `@media ${media}{${css}}` : css);
      return isFirst ? '\0' : '';
    });
  });
  // A replacement pattern in the styles would be one.
  return bare.join('').replace('\0', () => `<style>${sheets.join('')}</style>`);
}
