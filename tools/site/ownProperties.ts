import type { Declaration, Root, Rule } from 'postcss';

/** The root element, in any theme, and what takes its properties over. */
const rootElement =
  /^(?::root(?:\[data-theme=["']?\w+["']?\])?|(?:\[data-theme=["']?\w+["']?\] )?::backdrop)$/;

/**
 * Takes custom properties out of the styles of a page that make no difference: those that nothing reads, and Starlight's own values of what the site sets
 * anew for the whole page.
 *
 * @param isRead whether a script reads a property
 */
export function ownProperties(root: Root, isRead: (name: string) => boolean): void {
  dropOverruled(root);
  while (dropUnread(root, isRead));
}

/** A rule for `:root` outside of layers and conditions wins over all layers, and over what stands before it with no more than its own weight. */
function dropOverruled(root: Root): void {
  const last = new Map<string, Declaration>();
  root.each((node) => {
    if (node.type === 'rule' && node.selectors.includes(':root'))
      for (const declaration of propertiesOf(node)) last.set(declaration.prop, declaration);
  });
  root.each((top) => {
    if (top.type !== 'atrule') return;
    top.walkRules((rule) => {
      for (const declaration of propertiesOf(rule)) {
        const winner = last.get(declaration.prop);
        if (!winner) continue;
        const isOverruled =
          top.name === 'layer'
            ? rule.selectors.every((selector) => rootElement.test(selector))
            : rule.selector === ':root' && root.index(top) < root.index(winner.parent as Rule);
        if (isOverruled) declaration.remove();
      }
    });
  });
}

/** @returns whether there were any: what they read may be read by nothing else */
function dropUnread(root: Root, isRead: (name: string) => boolean): boolean {
  const read = new Set<string>();
  const note = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
  };
  root.walkDecls(({ value }) => note(value));
  root.walkAtRules(({ params }) => note(params));
  let isChanged = false;
  root.walkDecls(/^--/, (declaration) => {
    if (read.has(declaration.prop) || isRead(declaration.prop)) return;
    declaration.remove();
    isChanged = true;
  });
  return isChanged;
}

function propertiesOf(rule: Rule): Declaration[] {
  return rule.nodes.filter(
    (node): node is Declaration => node.type === 'decl' && node.prop.startsWith('--') && !node.important,
  );
}
