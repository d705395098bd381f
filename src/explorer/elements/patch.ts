import type { Problem } from '../../i18n/problem.ts';

/** A replacement in a module of Elements, pinned: the build fails if what it replaces is not there exactly as often. */
export interface Patch {
  /** What it is for. */
  why: string;
  /** The module: a package and the path in it, for example `@stoplight/mosaic/core.esm.js`. */
  module: string;
  /** The piece that is replaced, exactly as the module has it. */
  find: string;
  /** How often `find` is in the module; once by default. */
  count?: number;
  /** May contain placeholders `t(:key)` in literals, see localizeCode.ts. `$&` stands for what was found. */
  replace: string;
}

/**
 * Changes a module's text.
 *
 * @param source the module as its package has it
 * @param patches those of this module
 * @returns the changed text, and a problem for each patch that does not fit
 */
export function applyPatches(
  source: string,
  patches: readonly Patch[],
): { source: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let patched = source;
  for (const { why, module, find, count = 1, replace } of patches) {
    const pieces = patched.split(find);
    if (pieces.length - 1 === count) patched = pieces.join(replace.split('$&').join(find));
    else
      problems.push({
        file: module,
        message:
          `the patch “${why}” fits ${pieces.length - 1} times, not ${count}: this version is another one. ` +
          `Look at what became of ${JSON.stringify(find.slice(0, 80))} and correct the patch`,
      });
  }
  return { source: patched, problems };
}
