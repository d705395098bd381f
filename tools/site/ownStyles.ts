import postcss, { type Container, type Root } from 'postcss';
import { keyOf, mayMake, namesOf, wordsOf } from './namesOf.ts';
import { ownProperties } from './ownProperties.ts';
import { canMatch, type Name } from './selectorNeeds.ts';

const styleElement = /(<style\b[^>]*>)([^]*?)(<\/style>)/g;
/** The class that Astro gives to what a component with styles renders. No script makes one. */
const scope = /^astro-[a-z\d]{8}$/;

const parsed = new Map<string, Root>();

/**
 * Takes the styles that match nothing out of a page: those of components that are not on it (Astro puts in those of every component that a page could have), and
 * those of names that neither its markup has nor its scripts. Words of scripts count as they stand there: no script may put a class together from parts.
 * Then the custom properties that make no difference any more.
 *
 * @param html a whole page
 * @param scripts the code of all scripts that the page may load; undefined if they may make anything
 */
export function ownStyles(html: string, scripts: readonly string[] | undefined): string {
  const names = namesOf(html);
  const words = scripts?.map(wordsOf);
  const isThere = (name: Name): boolean => {
    if (names.has(keyOf(name))) return true;
    if (name.kind === 'class' && scope.test(name.name)) return false;
    return words?.some((each) => mayMake(each, name)) ?? true;
  };
  return html.replace(styleElement, (_element, start: string, css: string, end: string) => {
    const root = parsed.get(css) ?? postcss.parse(css);
    parsed.set(css, root);
    const own = root.clone();
    dropForeign(own, isThere);
    if (words) ownProperties(own, (name) => words.some((each) => each.has(name)));
    dropEmpty(own);
    return start + own.toString() + end;
  });
}

/** Drops the selectors that match nothing, and rules without any. */
function dropForeign(container: Container, isThere: (name: Name) => boolean): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const { selectors } = node;
      const own = selectors.filter((selector) => canMatch(selector, isThere));
      if (own.length === 0) node.remove();
      else if (own.length < selectors.length) node.selectors = own;
    } else if (node.type === 'atrule' && node.nodes && !node.name.endsWith('keyframes'))
      dropForeign(node, isThere);
  });
}

/** Drops what has nothing in it. Layers stay, at least by name: the first mention gives them their place. */
function dropEmpty(container: Container): void {
  container.each((node) => {
    if ((node.type !== 'rule' && node.type !== 'atrule') || !node.nodes) return;
    dropEmpty(node);
    if (node.nodes.length > 0) return;
    if (node.type === 'atrule' && node.name === 'layer' && node.params) node.nodes = undefined;
    else node.remove();
  });
}
