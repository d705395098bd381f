import type { Box, Label } from '../records.ts';
import { cellRange, grid, valuesPerCell } from './features.ts';
import type { Reference } from './reference.ts';
import type { Sensitivity } from './sensitivity.ts';

/** What a model says about a picture. */
export interface Finding {
  label: Label;
  /** Percent. */
  accuracy: number;
  boxes: Box[];
}

interface PictureSize {
  width: number;
  height: number;
}

/** How far a value has to leave the known range to count as one, for each of a cell's values. */
const margins = [8, 8, 6] as const;

/** Where good parts differ, as at their edges, they may differ some more. */
const restlessness = 0.15;

/** Two abnormal cells that are this close belong to one defect. */
const reach = 2;

/**
 * Compares a picture with what good ones look like.
 *
 * @param cells what is seen of the picture (see features.ts)
 */
export function inspect(
  cells: Uint8Array,
  reference: Reference,
  sensitivity: Sensitivity,
  size: PictureSize,
): Finding {
  const distances = distancesOf(cells, reference);
  const inspected = distances.map((_, cell) => isInspected(cell, sensitivity, size));
  const abnormal = distances.map((value, cell) => value > sensitivity.threshold && inspected[cell] === true);
  const boxes = groups(abnormal)
    .map((group) => boxAround(group, size))
    .filter(
      ({ x_min, x_max, y_min, y_max }) => (x_max - x_min) * (y_max - y_min) >= sensitivity.smallestArea,
    );
  const strongest = Math.max(0, ...distances.filter((_, cell) => inspected[cell]));
  const doubt =
    boxes.length > 0 ? sensitivity.threshold / strongest : Math.min(1, strongest / sensitivity.threshold);
  return { label: boxes.length > 0 ? 'NG' : 'OK', accuracy: Math.round(100 - 40 * doubt), boxes };
}

/** How far each cell lies outside what is known, in margins. */
export function distancesOf(cells: Uint8Array, reference: Reference): number[] {
  return Array.from({ length: grid.columns * grid.rows }, (_, cell) => distance(cells, reference, cell));
}

/** How far a cell lies outside what is known, in margins. */
function distance(cells: Uint8Array, { low, high }: Reference, cell: number): number {
  return Math.max(
    ...margins.map((margin, value) => {
      const i = cell * valuesPerCell + value;
      const [seen, lowest, highest] = [cells[i] ?? 0, low[i] ?? 0, high[i] ?? 255];
      return Math.max(0, seen - highest, lowest - seen) / (margin + (highest - lowest) * restlessness);
    }),
  );
}

/** Whether a cell lies inside the ignored border, and a patch touches it. */
function isInspected(cell: number, { border, patch }: Sensitivity, { width, height }: PictureSize): boolean {
  const x = cellRange(cell % grid.columns, grid.columns, width);
  const y = cellRange(Math.floor(cell / grid.columns), grid.rows, height);
  const isInside =
    x.from >= border.x && x.to <= width - border.x && y.from >= border.y && y.to <= height - border.y;
  return isInside && isTouched(x, patch.x, patch.step) && isTouched(y, patch.y, patch.step);
}

/** Whether the last patch that begins before the end of a range reaches into it. */
function isTouched({ from, to }: { from: number; to: number }, size: number, step: number): boolean {
  return (Math.ceil(to / step) - 1) * step + size > from;
}

/** Gathers the cells that lie close to each other. */
function groups(abnormal: readonly boolean[]): number[][] {
  const left = new Set(abnormal.flatMap((isAbnormal, cell) => (isAbnormal ? [cell] : [])));
  const found: number[][] = [];
  for (const start of left) {
    const group = [start];
    left.delete(start);
    for (const cell of group) {
      for (const near of around(cell)) {
        if (left.delete(near)) group.push(near);
      }
    }
    found.push(group);
  }
  return found;
}

/** The cells within reach of a cell. */
function around(cell: number): number[] {
  const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
  const near: number[] = [];
  for (let y = Math.max(0, row - reach); y <= Math.min(grid.rows - 1, row + reach); y++) {
    for (let x = Math.max(0, column - reach); x <= Math.min(grid.columns - 1, column + reach); x++) {
      near.push(y * grid.columns + x);
    }
  }
  return near;
}

function boxAround(group: readonly number[], { width, height }: PictureSize): Box {
  const columns = group.map((cell) => cellRange(cell % grid.columns, grid.columns, width));
  const rows = group.map((cell) => cellRange(Math.floor(cell / grid.columns), grid.rows, height));
  return {
    x_min: Math.min(...columns.map(({ from }) => from)),
    x_max: Math.max(...columns.map(({ to }) => to)),
    y_min: Math.min(...rows.map(({ from }) => from)),
    y_max: Math.max(...rows.map(({ to }) => to)),
  };
}
