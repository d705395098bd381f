/** A replacement of a stretch of a text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** What asks for it, for messages: the patch’s reason. */
  by?: string;
}

/**
 * Carries out edits.
 *
 * @throws {RangeError} if two of them overlap, with the names of both
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  let before: Edit | undefined;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const { start, end, text } = edit;
    if (before && start < position)
      throw new RangeError(
        `${nameOf(before)} and ${nameOf(edit)} change the same place, “${source.slice(start, Math.min(end, position))}”; merge them into one`,
      );
    result += source.slice(position, start) + text;
    position = end;
    before = edit;
  }
  return result + source.slice(position);
}

function nameOf({ by, text }: Edit): string {
  return by === undefined ? `what writes “${text}”` : `the patch “${by}”`;
}
