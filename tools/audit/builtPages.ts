import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A page of the built site. */
export interface BuiltPage {
  /** Relative to the built folder: `ja/methods/train/index.html`. */
  file: string;
  /** The address below the site's base: `/ja/methods/train/`. */
  path: string;
  source: string;
  document: DefaultTreeAdapterTypes.Document;
}

/** The frame that samples run in: a document, but no page that anybody reads. */
export const runnerFrame = 'runner/frame/index.html';

/**
 * All pages of a built site, sorted by file.
 */
export function readPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== runnerFrame)
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return {
        file,
        path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        source,
        document: parse(source, { scriptingEnabled: false }),
      };
    });
}

/** A node and all below it, in document order; the content of templates too. */
export function* walk(node: HtmlNode): Generator<HtmlNode> {
  yield node;
  if ('content' in node) yield* walk(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

/** The elements at and below a node, of one name if it is given. */
export function* elementsOf(node: HtmlNode, name?: string): Generator<HtmlElement> {
  for (const found of walk(node)) if (isElement(found) && (!name || found.tagName === name)) yield found;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** An attribute's value; undefined if the element does not have it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** All text at and below a node, as it stands in the source. */
export function textOf(node: HtmlNode): string {
  let text = '';
  for (const found of walk(node)) if (found.nodeName === '#text' && 'value' in found) text += found.value;
  return text;
}
