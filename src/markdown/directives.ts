import { defineMdastPlugin } from 'satteri';

/**
 * The leaf directives that stand for a component: `::samples{name="login"}`. Markdown cannot hold an Astro component, so the
 * directive leaves a placeholder element, and `MarkdownContent.astro` puts the component in its place.
 */
export const directiveNames = [
  'samples',
  'flow',
  'example',
  'error',
  'algorithms',
  'demo',
  'picture',
  'limits',
  'uploadLimits',
  'choice',
] as const;

export type DirectiveName = (typeof directiveNames)[number];

export interface Directive {
  name: DirectiveName;
  attributes: Record<string, string>;
}

export const componentDirectives = defineMdastPlugin({
  name: 'component-directives',
  leafDirective(node) {
    if (!(directiveNames as readonly string[]).includes(node.name)) return;
    const directive = encodeURIComponent(
      JSON.stringify({ name: node.name, attributes: node.attributes ?? {} }),
    );
    return { type: 'html', value: `<doc-directive data-directive="${directive}"></doc-directive>` };
  },
});

const DIRECTIVE = /<doc-directive data-directive="([^"]*)"><\/doc-directive>/;

/** Splits rendered Markdown at its componentDirectives: HTML strings and componentDirectives in turn. */
export function splitAtDirectives(html: string): (string | Directive)[] {
  return html
    .split(DIRECTIVE)
    .map((part, index) => (index % 2 === 0 ? part : (JSON.parse(decodeURIComponent(part)) as Directive)));
}
