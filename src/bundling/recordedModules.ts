/*
 * Which modules end up in the scripts and styles that readers get. The bundler tells it while it bundles, the page /licenses/ asks when it is
 * rendered, later in the same process; but the page is bundled itself, so that the two share no module: they meet at a global name.
 */
const place = Symbol.for('visual-inspection-docs.bundled-modules');

type Registry = typeof globalThis & { [place]?: Set<string> };

/** Notes modules by their file names; what follows a `?` in a name is the bundler's. */
export function recordModules(modules: Iterable<string>): void {
  const known = ((globalThis as Registry)[place] ??= new Set());
  for (const module of modules) known.add(module.split('?')[0] ?? module);
}

/** All modules that were noted in this process. */
export function recordedModules(): string[] {
  return [...((globalThis as Registry)[place] ?? [])];
}
