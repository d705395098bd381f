import type { DefaultTreeAdapterTypes } from 'parse5';

export type Tree = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a tree, in the order of the document. */
export function elementsOf(tree: Tree): Element[] {
  return tree.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []));
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The first element with an attribute of a value; classes are compared one by one. */
export function elementWith(tree: Tree, name: string, value: string): Element | undefined {
  return elementsOf(tree).find((element) => {
    const found = attributeOf(element, name);
    return name === 'class' ? found?.split(/\s+/).includes(value) : found === value;
  });
}

export function textOf(tree: Tree): string {
  return tree.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('');
}
