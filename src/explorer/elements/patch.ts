import type { Problem } from '../../i18n/problem.ts';
import type { Edit } from './edit.ts';

/** A replacement in a file of Elements, pinned: the build fails if what it replaces is not there exactly as often. */
export interface Patch {
  /** What it is good for. */
  why: string;
  find: string;
  /** How often `find` is in the file; 1 by default. */
  count?: number;
  /** May contain placeholders `t(:key)`, see {@link writeLiteral}. `$&` stands for what was found. */
  replace: string;
}

/**
 * Finds where patches apply.
 *
 * @param file the file's name, for messages
 * @returns the edits, with placeholders still in them, and a problem for each patch that does not fit
 */
export function locatePatches(
  source: string,
  patches: readonly Patch[],
  file: string,
): { edits: Edit[]; problems: Problem[] } {
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  for (const { why, find, count = 1, replace } of patches) {
    const starts = occurrences(source, find);
    if (starts.length !== count) {
      problems.push({
        file,
        message:
          `the patch “${why}” fits ${starts.length} times, not ${count}: this version of Elements is another one. ` +
          `Look at what became of ${JSON.stringify(find.slice(0, 80))} and mend the patch`,
      });
      continue;
    }
    for (const start of starts)
      edits.push({ start, end: start + find.length, text: replace.split('$&').join(find), by: why });
  }
  return { edits, problems };
}

function occurrences(source: string, find: string): number[] {
  const starts: number[] = [];
  for (let at = source.indexOf(find); at !== -1; at = source.indexOf(find, at + find.length)) starts.push(at);
  return starts;
}
