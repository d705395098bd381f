/** A replacement of a stretch of a text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Carries out edits.
 *
 * @throws {RangeError} if two of them overlap
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < position)
      throw new RangeError(
        `two patches change the same place, “${source.slice(start, end)}”; merge them into one`,
      );
    result += source.slice(position, start) + text;
    position = end;
  }
  return result + source.slice(position);
}
