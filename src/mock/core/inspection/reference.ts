import { grid, valuesPerCell } from './features.ts';

/** What good pictures look like: the lowest and highest value of each cell, its neighbours included, as parts never lie quite alike. */
export interface Reference {
  low: Uint8Array;
  high: Uint8Array;
}

/**
 * Learns from good pictures.
 *
 * @param pictures what is seen of each (see features.ts)
 * @returns null if there is nothing to learn from
 */
export function learn(pictures: readonly Uint8Array[]): Reference | null {
  if (pictures.length === 0) return null;
  const length = grid.columns * grid.rows * valuesPerCell;
  const low = new Uint8Array(length).fill(255);
  const high = new Uint8Array(length);
  for (const picture of pictures) {
    for (let i = 0; i < length; i++) {
      const value = picture[i] ?? 0;
      if (value < (low[i] ?? 0)) low[i] = value;
      if (value > (high[i] ?? 0)) high[i] = value;
    }
  }
  return { low: withNeighbours(low, Math.min), high: withNeighbours(high, Math.max) };
}

function withNeighbours(values: Uint8Array, choose: (a: number, b: number) => number): Uint8Array {
  return values.map((value, i) => {
    const cell = Math.floor(i / valuesPerCell);
    const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
    let chosen = value;
    for (let y = Math.max(0, row - 1); y <= Math.min(grid.rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(grid.columns - 1, column + 1); x++) {
        chosen = choose(
          chosen,
          values[(y * grid.columns + x) * valuesPerCell + (i % valuesPerCell)] ?? value,
        );
      }
    }
    return chosen;
  });
}
