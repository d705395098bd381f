/** Scripts and styles hold text that looks like elements. */
const opaque = /(<(script|style)\b[^>]*>[^]*?<\/\2>)/g;
const startTag = /<[a-z][^\s/>]*(?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>/gi;
const styleAttribute = /\sstyle="([^"]*)"/;
const classAttribute = /\sclass="([^"]*)"/;

/**
 * Turns the style attributes of a page into classes, and puts their rules into one style element: a policy can allow that one by its hash, while
 * attributes could only be allowed together with whatever else comes in.
 *
 * Rules are important, as an attribute is: it wins over every other rule, too. Classes are numbered in each page: short names, since samples are full of
 * them, and the same in every build.
 *
 * @param html a whole page
 */
export function styleClasses(html: string): string {
  const names = new Map<string, string>();
  const parts = html.split(opaque);
  // `split` also returns the name of each opaque element: three parts per one.
  const changed = parts.flatMap((part, index) => {
    if (index % 3 === 2) return [];
    return index % 3 === 1 ? part : part.replace(startTag, (tag) => withClass(tag, names));
  });
  if (names.size === 0) return html;
  const sheet = [...names].map(([declarations, name]) => `.${name}{${declarations}}`).join('');
  return changed.join('').replace('</head>', () => `<style>${sheet}</style></head>`);
}

/**
 * @param names the classes so far, by their declarations
 */
function withClass(tag: string, names: Map<string, string>): string {
  const attribute = styleAttribute.exec(tag);
  if (!attribute) return tag;
  const declarations = importantDeclarations(attribute[1] ?? '');
  const bare = tag.replace(attribute[0], '');
  if (declarations === '') return bare;
  const name = names.get(declarations) ?? `s-${names.size.toString(36)}`;
  names.set(declarations, name);
  const classes = classAttribute.exec(bare);
  if (classes) return bare.replace(classes[0], () => ` class="${classes[1]} ${name}"`);
  return bare.replace(/^<[^\s/>]+/, (start) => `${start} class="${name}"`);
}

function importantDeclarations(attribute: string): string {
  return unescaped(attribute)
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => `${one}!important`)
    .join(';');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
