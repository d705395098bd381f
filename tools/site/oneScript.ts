import { transformSync } from 'esbuild';

const linked = /<script type="module" src="([^"]*\/_astro\/)([^"/]+\.js)"><\/script>/g;
const inline = /(<script(?: (?!src\b|type="application)[\w-]+="[^"]*")*>)([^]*?)(<\/script>)/g;
/** What is left of a script whose code went into another file. */
const forwarder = /^import\s*["']\.\/([^"']+)["'];?\s*$/;
/** Expressive Code's script lets wide code take the focus. Ours wraps, see longLines.css. */
const codeScript = /^ec\.\w+\.js$/;
const shrunk = new Map<string, string>();

/**
 * A page names each file of its scripts once, and by its own name: scripts that became a part of the frame's are files that only import it, each a
 * request by itself. What stands in the page loses comments and spaces.
 *
 * @param html a whole page
 * @param read gives the text of a file in `_astro`
 */
export function oneScript(html: string, read: (file: string) => string): string {
  const seen = new Set<string>();
  return html
    .replace(linked, (_all, folder: string, named: string) => {
      const file = forwarder.exec(read(named))?.[1] ?? named;
      if (codeScript.test(file) || seen.has(file)) return '';
      seen.add(file);
      return `<script type="module" src="${folder}${file}"></script>`;
    })
    .replace(inline, (_all, start: string, code: string, end: string) => start + shrink(code) + end);
}

function shrink(code: string): string {
  let short = shrunk.get(code);
  if (short === undefined) {
    // Not the names: what stands outside of functions belongs to all scripts of the page.
    short = transformSync(code, { minifyWhitespace: true, minifySyntax: true, charset: 'utf8' }).code.trim();
    shrunk.set(code, short);
  }
  return short;
}
