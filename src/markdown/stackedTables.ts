import type { Element, Nodes } from 'hast';
import { defineHastPlugin } from 'satteri';

/**
 * Tables of three columns and more are too narrow for a phone: their cells get the name of their column, and styles set them one below the
 * other there, as in the tables of the reference.
 */
export const stackedTables = defineHastPlugin({
  name: 'stacked-tables',
  element: {
    filter: ['table'],
    visit(node, ctx) {
      const rows = elements(node).flatMap((part) => elements(part));
      const heads = elements(rows[0]).map((head) => ctx.textContent(head).trim());
      if (heads.length < 3) return;
      ctx.setProperty(node, 'className', ['stacked']);
      for (const row of rows.slice(1))
        elements(row).forEach((cell, column) => {
          ctx.setProperty(cell, 'data-label', heads[column]);
        });
    },
  },
});

function elements(node: Nodes | undefined): Element[] {
  if (!node || !('children' in node)) return [];
  return (node.children as Nodes[]).filter((child) => child.type === 'element');
}
