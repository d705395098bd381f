import postcss, { type Container, type Root } from 'postcss';

const styleElement = /(<style\b[^>]*>)([^]*?)(<\/style>)/g;
/** The class that Astro gives to what a component with styles renders. */
const scope = /\bastro-[a-z\d]{8}\b/g;

const parsed = new Map<string, Root>();

/**
 * Takes the styles of components that are not on the page out of it. Astro puts those of every component that a page could have into it, and the
 * home page's alone are a tenth of all styles.
 *
 * @param html a whole page
 */
export function ownStyles(html: string): string {
  const present = new Set(html.replace(styleElement, '').match(scope));
  return html.replace(styleElement, (_element, start: string, css: string, end: string) => {
    const root = parsed.get(css) ?? postcss.parse(css);
    parsed.set(css, root);
    const own = root.clone();
    dropForeign(own, present);
    return start + own.toString() + end;
  });
}

/** Drops the rules that can match nothing, since each of their selectors wants a component that is not there; and what is empty then. */
function dropForeign(container: Container, present: ReadonlySet<string>): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const canMatch = node.selectors.some((selector) =>
        (selector.match(scope) ?? []).every((name) => present.has(name)),
      );
      if (!canMatch) node.remove();
    } else if (node.type === 'atrule' && node.nodes) {
      dropForeign(node, present);
      if (node.nodes.length === 0) node.remove();
    }
  });
}
