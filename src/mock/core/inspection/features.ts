import type { Pixels } from '../pictures/pixels.ts';

/** The grid that a picture is looked at through, whatever its size. Cells of 8 × 8 pixels on a picture of 320 × 240. */
export const grid = { columns: 40, rows: 30 } as const;

/** What is seen of a cell: how bright, how restless, how reddish. */
export const valuesPerCell = 3;

/**
 * What models see of a picture.
 *
 * @returns {@link valuesPerCell} values from 0 to 255 for each cell, row by row
 */
export function lookAt(pixels: Pixels): Uint8Array {
  const cells = new Uint8Array(grid.columns * grid.rows * valuesPerCell);
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      cells.set(lookAtCell(pixels, column, row), (row * grid.columns + column) * valuesPerCell);
    }
  }
  return cells;
}

/** The pixels of a cell, along one axis; on tiny pictures several cells share a pixel. */
export function cellRange(index: number, cells: number, length: number): { from: number; to: number } {
  const from = Math.min(length - 1, Math.floor((index * length) / cells));
  return { from, to: Math.max(from + 1, Math.floor(((index + 1) * length) / cells)) };
}

function lookAtCell({ width, height, rgb }: Pixels, column: number, row: number): [number, number, number] {
  const x = cellRange(column, grid.columns, width);
  const y = cellRange(row, grid.rows, height);
  let [light, lightSquared, red] = [0, 0, 0];
  for (let py = y.from; py < y.to; py++) {
    for (let px = x.from; px < x.to; px++) {
      const position = (py * width + px) * 3;
      const [r, g, b] = [rgb[position] ?? 0, rgb[position + 1] ?? 0, rgb[position + 2] ?? 0];
      const brightness = 0.299 * r + 0.587 * g + 0.114 * b;
      light += brightness;
      lightSquared += brightness * brightness;
      red += r - b;
    }
  }
  const count = (x.to - x.from) * (y.to - y.from);
  const mean = light / count;
  const deviation = Math.sqrt(Math.max(0, lightSquared / count - mean * mean));
  return [
    Math.round(mean),
    Math.min(255, Math.round(deviation * 3)),
    Math.max(0, Math.min(255, Math.round(128 + red / count))),
  ];
}
