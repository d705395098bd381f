import { defineMdastPlugin } from 'satteri';

/**
 * The leaf directives that stand for a component: `::samples{name="login"}`. Markdown cannot hold an Astro component, so the
 * directive leaves a placeholder element, and `MarkdownContent.astro` puts the component in its place.
 */
export const islandNames = ['samples', 'flow', 'example', 'error', 'algorithms'] as const;

export type IslandName = (typeof islandNames)[number];

export interface Island {
  name: IslandName;
  attributes: Record<string, string>;
}

export const islands = defineMdastPlugin({
  name: 'component-islands',
  leafDirective(node) {
    if (!(islandNames as readonly string[]).includes(node.name)) return;
    const island = encodeURIComponent(JSON.stringify({ name: node.name, attributes: node.attributes ?? {} }));
    return { type: 'html', value: `<doc-island data-island="${island}"></doc-island>` };
  },
});

const ISLAND = /<doc-island data-island="([^"]*)"><\/doc-island>/;

/** Splits rendered Markdown at its islands: HTML strings and islands in turn. */
export function splitAtIslands(html: string): (string | Island)[] {
  return html
    .split(ISLAND)
    .map((part, index) => (index % 2 === 0 ? part : (JSON.parse(decodeURIComponent(part)) as Island)));
}
