const scriptElement = /<script\b([^>]*)>([^]*?)<\/script>/g;
const fileName = /[\w.-]+\.js\b/g;
/** What a file names is looked for once: many pages load the same. */
const names = new Map<string, string[]>();

/**
 * The code of all scripts that a page may load, of those too that it loads when they are asked for; undefined if one of them is no file of the build.
 *
 * @param html a whole page
 * @param read gives the text of a file in `_astro`; undefined if there is none
 */
export function pageScripts(html: string, read: (file: string) => string | undefined): string[] | undefined {
  const codes: string[] = [];
  const found = new Set<string>();
  const add = (file: string): boolean => {
    if (found.has(file)) return true;
    const code = read(file);
    if (code === undefined) return false;
    found.add(file);
    codes.push(code);
    namedIn(code).forEach(add);
    return true;
  };
  for (const [, attributes = '', code = ''] of html.matchAll(scriptElement)) {
    const address = /\ssrc="([^"]*)"/.exec(attributes)?.[1];
    if (address === undefined) codes.push(code);
    else if (!add(/\/_astro\/([^/]+)$/.exec(address)?.[1] ?? address)) return undefined;
  }
  return codes;
}

function namedIn(code: string): string[] {
  let named = names.get(code);
  if (!named) {
    named = [...new Set(code.match(fileName))];
    names.set(code, named);
  }
  return named;
}
