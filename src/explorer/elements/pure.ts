/**
 * Tells esbuild that a module of Elements only defines: what nobody uses of it can then be left out. Its components are made by calls
 * (`const Panel = memo(…)`), which might do anything, and are given names for debugging, which counts as use.
 *
 * @param source an ES module with one statement per line, as the packages of Elements have it
 */
export function markPure(source: string): string {
  return source
    .replace(/^[\w$]+\.displayName = .*;$/gm, '')
    .replace(/^((?:const|let|var) [\w$]+ = )(?=(?:new )?[\w$.]+\()/gm, '$1/* @__PURE__ */ ');
}
