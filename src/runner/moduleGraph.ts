/** A module of a sample, ready to be linked: JavaScript, line for line as its source. */
export interface RunnerModule {
  /** How others import it: `./login.ts`, `openapi-fetch`, `node:fs`. */
  specifier: string;
  code: string;
  /** Lines above the first one that readers see. */
  offset: number;
}

/** The specifiers that a module imports, in its order. Only static imports and re-exports count; types are gone from the code by now. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(importPattern)].map((match) => match[2] ?? '');
}

/**
 * Puts addresses in the place of a module's specifiers.
 *
 * @param addressOf gives the address of an imported module
 */
export function withAddresses(code: string, addressOf: (specifier: string) => string): string {
  return code.replace(
    importPattern,
    (_whole, start: string, specifier: string) => `${start}'${addressOf(specifier)}'`,
  );
}

/** `import … from '…'`, `import '…'`, `export … from '…'` at the beginning of a line, over several lines too. */
const importPattern = /^((?:import|export)\b(?:[^'"`;()=]*?\bfrom)?\s*)['"]([^'"\n]+)['"]/gm;

/**
 * The modules that one module needs, itself last: each comes after those that it imports.
 *
 * @param entry the specifier to start from
 * @param known all modules by their specifier
 * @throws {Error} for a specifier that is not known, and for modules that import one another
 */
export function inOrder(entry: string, known: ReadonlyMap<string, RunnerModule>): RunnerModule[] {
  const ordered = new Map<string, RunnerModule>();
  const visit = (specifier: string, importers: readonly string[]): void => {
    if (ordered.has(specifier)) return;
    const found = known.get(specifier);
    if (!found) throw new UnknownModule(specifier, importers.at(-1));
    if (importers.includes(specifier)) throw new UnknownModule(specifier, importers.at(-1));
    for (const imported of importsOf(found.code)) visit(imported, [...importers, specifier]);
    ordered.set(specifier, found);
  };
  visit(entry, []);
  return [...ordered.values()];
}

/** A sample imports something that the runner does not have. */
export class UnknownModule extends Error {
  override readonly name = 'UnknownModule';
  readonly specifier: string;
  /** The module that imports it. */
  readonly importer: string | undefined;
  constructor(specifier: string, importer: string | undefined) {
    super(`no module “${specifier}”`);
    this.specifier = specifier;
    this.importer = importer;
  }
}
