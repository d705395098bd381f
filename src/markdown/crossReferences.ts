import { htmlTokens } from './htmlTokens.ts';

export interface CrossReferences {
  /** Name in backticks → root-relative path of what describes it; undefined for other code. */
  pathOf: (name: string) => string | undefined;
  /** Finds the words that lead to the glossary. */
  termPattern: RegExp;
  /** What the pattern found → the term's anchor on the glossary. */
  termOf: (word: string) => string | undefined;
  /** The page's own path without language and base, `/methods/train/`: nothing leads there. */
  page: string;
  /** Root-relative path → address in the page's language. */
  href: (path: string) => string;
}

/** What lies in these is a link, a control or a title already, or code of its own. Custom elements (`<elements-api>`) own their content. */
const closed = /^(?:a|button|summary|label|select|nav|h[1-6]|figure|.*-.*)$/;
/** Prose, where terms may be links; heads of tables and lists name things themselves. */
const prose = /^(?:p|li|dd|td)$/;

/**
 * Makes links of what a page names: operations, schemas and errors in backticks wherever they stand, but once in a row of a table, and each
 * term of the glossary where it stands for the first time.
 *
 * @returns a function that takes the page's HTML, in one piece or in several in their order; HTML is given back with links added
 */
export function createCrossReferences({
  pathOf,
  termPattern,
  termOf,
  page,
  href,
}: CrossReferences): (html: string) => string {
  const seen = new Set<string>();

  /** Where the links of the row of a table lead that is being read: a second one to the same place is of no use to anybody. */
  let row = new Set<string>();
  const readTag = (tag: string): void => {
    if (/^<tr\b/.test(tag)) row = new Set();
    const [, address] = /^<a\b[^>]*\bhref="([^"]*)"/.exec(tag) ?? [];
    if (address !== undefined) row.add(address);
  };

  const linkCode = (code: string, isInRow: boolean): string => {
    if (code.includes('<a ')) return code;
    const path = namesIn(code).map(pathOf).find(Boolean);
    if (!path || path.split('#')[0] === page) return code;
    const address = href(path);
    if (isInRow && row.has(address)) return code;
    row.add(address);
    return `<a href="${address}">${code}</a>`;
  };
  const linkTerms = (text: string): string =>
    text.replace(termPattern, (found) => {
      const id = termOf(found);
      if (!id || seen.has(id)) return found;
      seen.add(id);
      return `<a class="term" href="${href(`/glossary/#${id}`)}">${found}</a>`;
    });

  return (html) => {
    let result = '';
    for (const { source, kind, within } of htmlTokens(html)) {
      if (kind === 'other') readTag(source);
      const isClosed = within.some(({ name }) => closed.test(name));
      // A block for readers of one sample language is hidden from the others.
      const isForAll = !within.some(({ tag }) => tag.includes('data-sdk-only'));
      const isProse = within.some(({ name }) => prose.test(name));
      // The name beside a request leads where the request does.
      const isBeside = within.some(({ tag }) => tag.includes('sdk-beside'));
      if (isClosed || isBeside) result += source;
      else if (kind === 'code')
        result += linkCode(
          source,
          within.some(({ name }) => name === 'tr'),
        );
      else if (kind === 'text' && isProse && isForAll) result += linkTerms(source);
      else result += source;
    }
    return result;
  };
}

/** The text of a piece of code; of a name that follows the reader's choice, each of its variants. */
function namesIn(code: string): string[] {
  const variants = [...code.matchAll(/<span data-sdk-only[^>]*>([^<]*)<\/span>/g)].map(
    ([, text = '']) => text,
  );
  return (variants.length > 0 ? variants : [code.replace(/<[^>]*>/g, '')]).map((text) =>
    text.replaceAll('&#x27;', '’').replaceAll('&amp;', '&').trim(),
  );
}
