import { defineHastPlugin } from 'satteri';
import { sdkNameVariants } from '../api/sdkNames.ts';

/**
 * Names of operations in prose follow the reader's choice: `` `GetModels` `` is shown as `GetModels` in C#, `get_models` in Python and
 * as the request elsewhere. All variants are in the page, CSS shows one.
 */
export const sdkNames = defineHastPlugin({
  name: 'sdk-names',
  element: {
    filter: ['code'],
    visit(node, ctx) {
      const parent = ctx.parent(node);
      if (parent.type === 'element' && parent.tagName === 'pre') return;
      const variants = sdkNameVariants().get(ctx.textContent(node));
      if (!variants || variants.size === 1) return;
      return {
        ...node,
        properties: { ...node.properties, className: ['sdk-name'] },
        children: [...variants].map(([name, languages], index) => ({
          type: 'element' as const,
          tagName: 'span',
          // The search shows one name in its excerpts, not all of them in a row.
          properties: {
            'data-sdk-only': languages.join(' '),
            ...(index > 0 && { 'data-pagefind-ignore': '' }),
          },
          children: [{ type: 'text' as const, value: name }],
        })),
      };
    },
  },
});
