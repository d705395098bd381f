import { defineMdastPlugin } from 'satteri';

/**
 * `:::sdk{only="csharp python"}` … `:::`: prose that concerns only readers who chose one of these sample languages. The choice is
 * an attribute of the page's root element, CSS does the rest.
 */
export const sdkProse = defineMdastPlugin({
  name: 'sdk-prose',
  containerDirective(node) {
    if (node.name !== 'sdk') return;
    // Starlight's asides do the same: the node's hName decides what is printed, whatever the types of mdast say.
    return {
      type: 'paragraph',
      data: { hName: 'div', hProperties: { 'data-sdk-only': node.attributes?.['only'] ?? '' } },
      children: node.children,
    } as never;
  },
});
