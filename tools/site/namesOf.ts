import type { Name } from './selectorNeeds.ts';

const opaque = /(<(script|style)\b[^>]*>)[^]*?(?=<\/\2>)/g;
const startTag = /<([a-z][^\s/>]*)((?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?)>/gi;
const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** All names that stand in the markup of a page, and each attribute with its value, as `keyOf` writes them. */
export function namesOf(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, tag = '', rest = ''] of html.replace(opaque, '$1').matchAll(startTag)) {
    names.add(keyOf({ kind: 'tag', name: tag.toLowerCase() }));
    for (const [, given = '', double, single, bare] of rest.matchAll(attributes)) {
      const name = given.toLowerCase();
      const value = double ?? single ?? bare ?? '';
      names.add(keyOf({ kind: 'attribute', name })).add(keyOf({ kind: 'attribute', name, value }));
      if (name === 'id') names.add(keyOf({ kind: 'id', name: value }));
      if (name === 'class')
        for (const one of value.split(/\s+/)) names.add(keyOf({ kind: 'class', name: one }));
    }
  }
  return names;
}

/** A name in one string. */
export function keyOf({ kind, name, value }: Name): string {
  return value === undefined ? `${kind} ${name}` : `${kind} ${name}=${value}`;
}

const known = new Map<string, ReadonlySet<string>>();

/**
 * The words of a script: what may become a class, an id, an element, an attribute or a custom property while it runs. Attributes are also there as the properties
 * that set them are called (`ariaSelected`, `dataset.copyOf`).
 */
export function wordsOf(code: string): ReadonlySet<string> {
  const found = known.get(code);
  if (found) return found;
  const words = new Set<string>();
  for (const [word] of code.matchAll(/[\w-]+/g)) words.add(word).add(asProperty(word));
  known.set(code, words);
  return words;
}

/** Whether a script with these words may make what has this name. */
export function mayMake(words: ReadonlySet<string>, { kind, name }: Name): boolean {
  if (kind === 'attribute') return words.has(asProperty(name));
  return name.split(/[^\w-]+/).every((part) => words.has(part));
}

function asProperty(name: string): string {
  return name
    .toLowerCase()
    .replace(/^data-/, '')
    .replaceAll('-', '');
}
