import type { PersonAnnotation } from '../records.ts';
import { cellRange, grid } from './features.ts';
import { distancesOf } from './inspect.ts';
import type { Reference } from './reference.ts';

/** A picture with the boxes that persons drew into it. */
export interface MarkedPicture {
  cells: Uint8Array;
  width: number;
  height: number;
  annotations: readonly PersonAnnotation[];
}

/** Good pictures differ nearly that much among themselves: a box around nothing does not make everything abnormal. */
const least = 1;

/**
 * How far the faintest of the marked defects lies outside what is known of good pictures, in margins: what a supervised model has to find.
 *
 * @returns null if nothing is marked
 */
export function faintestDefect(pictures: readonly MarkedPicture[], reference: Reference): number | null {
  const strengths = pictures.flatMap((picture) => {
    const distances = distancesOf(picture.cells, reference);
    return picture.annotations.map((box) =>
      Math.max(...cellsIn(box, picture).map((cell) => distances[cell] ?? 0)),
    );
  });
  return strengths.length > 0 ? Math.max(least, Math.min(...strengths)) : null;
}

/** The cells that a box touches; an edge that was left open is the picture's. */
function cellsIn(
  { x_min, x_max, y_min, y_max }: PersonAnnotation,
  { width, height }: MarkedPicture,
): number[] {
  const touched = (length: number, count: number, min: number | null, max: number): number[] =>
    Array.from({ length: count }, (_, index) => index).filter((index) => {
      const { from, to } = cellRange(index, count, length);
      return to > (min ?? 0) && from < max;
    });
  const rows = touched(height, grid.rows, y_min, y_max);
  return touched(width, grid.columns, x_min, x_max).flatMap((column) =>
    rows.map((row) => row * grid.columns + column),
  );
}
