import { type HtmlNode, textOf, byTag } from '../../../src/html/elements.ts';
import { compact, compactMarkdown, compactProse } from '../../../tools/audit/compactText.ts';

/**
 * Which texts a page does not have.
 *
 * @param texts what it is → a text of a message; undefined where the contract has none, which is a fault as well
 */
export function missingTexts(page: HtmlNode, texts: Readonly<Record<string, string | undefined>>): string[] {
  const [main = page] = byTag(page, 'main');
  const prose = compactProse(main);
  return Object.entries(texts).flatMap(([what, text]) => {
    if (!text) return [`${what} (the contract has none)`];
    return prose.includes(compactMarkdown(text)) ? [] : [what];
  });
}

/** Which names a page does not have as code of their own. */
export function missingCodes(page: HtmlNode, names: readonly string[]): string[] {
  const codes = new Set(byTag(page, 'code').map((code) => compact(textOf(code))));
  return names.filter((name) => !codes.has(compact(name)));
}
