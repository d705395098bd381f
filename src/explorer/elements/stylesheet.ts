import postcss, { type Rule } from 'postcss';

/** Where Elements is, and where it puts its menus and dialogs. */
const scope = ':where(.explorer-elements, [data-overlay-container])';

const FOR_WIDTHS = /^\.(?:sm|md|lg|xl)\\:/;
const FOR_DOCUMENT = /^(?:html|body)(?=$|[\s>:.[])/;

/**
 * Elements' style sheet, limited to Elements: as it comes it resets margins, buttons, links and headings of the whole page. The
 * specificity of its rules stays as it is. Its colours per theme are custom properties and stay global.
 * Left out: what it says about the document, and, more than half, variants of its utility classes for screen widths, which no component of
 * it uses.
 *
 * @param css `styles.min.css` of the package
 */
export function scopeStylesheet(css: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (isInKeyframes(rule)) return;
    if (isPalette(rule)) return keepPalette(rule);
    const selectors = rule.selectors.filter(
      (selector) => !FOR_WIDTHS.test(selector) && !FOR_DOCUMENT.test(selector),
    );
    if (selectors.length > 0) rule.selectors = selectors.map(scoped);
    else rule.remove();
  });
  root.walkAtRules('media', (media) => {
    if (media.nodes?.length === 0) media.remove();
  });
  return root.toString();
}

function scoped(selector: string): string {
  return `${scope} ${selector}`;
}

function isInKeyframes({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && (parent as postcss.AtRule).name.endsWith('keyframes');
}

/** Colours and fonts, per theme. */
function isPalette({ selectors }: Rule): boolean {
  return selectors.some((selector) => /^(?::root|\[data-theme=\w+\])/.test(selector));
}

/** Only its custom properties, and none for areas in the colours of the other theme: the page has no such areas. */
function keepPalette(rule: Rule): void {
  const selectors = rule.selectors.filter((selector) => !selector.includes('.sl-inverted'));
  rule.each((node) => {
    if (node.type === 'decl' && !node.prop.startsWith('--')) node.remove();
  });
  if (selectors.length > 0) rule.selectors = selectors;
  else rule.remove();
}
