import { defaultTreeAdapter as tree, html, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { hasMarks, type Mark, marks, stripMarks } from './marks.ts';
import { sourceLanguage } from './messages.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements whose text can hold no element. */
const textOnly = new Set(['title', 'script', 'style', 'textarea', 'option', 'noscript']);

/** What stands around a marked stretch of text. */
const wrappers: Record<Mark, { name: string; value: string }> = {
  fallback: { name: 'lang', value: sourceLanguage },
  stale: { name: 'data-stale', value: '' },
};

/**
 * Turns the marks in a page into elements: a fallback becomes `<span lang="en">`, a stale translation `<span data-stale>`.
 * In attributes and titles, which can hold no element, the marks are removed.
 *
 * @param page a complete HTML page
 * @param staleNotice a text for the end of the page's content where anything is stale; no notice without it
 */
export function markFragments(page: string, staleNotice?: string): string {
  if (!hasMarks(page)) return page;
  const document = parse(page);
  visit(document);
  if (staleNotice && page.includes(marks.stale.open)) appendNotice(document, staleNotice);
  return serialize(document);
}

function visit(node: Node | Parent): void {
  if ('attrs' in node) for (const attribute of node.attrs) attribute.value = stripMarks(attribute.value);
  if ('content' in node) visit(node.content);
  if (!('childNodes' in node)) return;
  if ('tagName' in node && textOnly.has(node.tagName)) {
    for (const child of node.childNodes) if (tree.isTextNode(child)) child.value = stripMarks(child.value);
    return;
  }
  wrapMarked(node);
  for (const child of node.childNodes) visit(child);
}

/** A stretch opens and closes in the same parent: messages are marked block by block. */
function wrapMarked(parent: Parent): void {
  if (!parent.childNodes.some((child) => tree.isTextNode(child) && hasMarks(child.value))) return;
  const children = parent.childNodes;
  parent.childNodes = [];
  let target = parent;
  for (const child of children) {
    if (!tree.isTextNode(child)) {
      tree.appendChild(target, child);
      continue;
    }
    for (const piece of child.value.split(/([\uE000-\uE003])/)) {
      const opened = (Object.keys(marks) as Mark[]).find((mark) => marks[mark].open === piece);
      if (opened) target = open(parent, opened);
      else if (hasMarks(piece)) target = parent;
      else if (piece) tree.insertText(target, piece);
    }
  }
}

function open(parent: Parent, mark: Mark): Parent {
  const span = tree.createElement('span', html.NS.HTML, [{ ...wrappers[mark] }]);
  tree.appendChild(parent, span);
  return span;
}

function appendNotice(document: Parent, text: string): void {
  const main = find(document, (node) => 'tagName' in node && node.tagName === 'main');
  if (!main) return;
  const notice = tree.createElement('p', html.NS.HTML, [{ name: 'class', value: 'stale-notice' }]);
  tree.insertText(notice, stripMarks(text));
  tree.appendChild(main, notice);
}

function find(node: Node | Parent, wanted: (node: Node | Parent) => boolean): Parent | undefined {
  if (!('childNodes' in node)) return undefined;
  if (wanted(node)) return node;
  for (const child of node.childNodes) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}
