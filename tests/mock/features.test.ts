import { expect, it } from 'vitest';
import { grid, lookAt, valuesPerCell } from '../../src/mock/core/inspection/features.ts';
import type { Pixels } from '../../src/mock/core/pictures/pixels.ts';

/** A picture of one color. */
function picture(
  color: readonly [number, number, number],
  width: number = grid.columns,
  height: number = grid.rows,
): Pixels {
  const rgb = Uint8Array.from({ length: width * height * 3 }, (_, index) => color[index % 3] ?? 0);
  return { width, height, rgb };
}

it.each([
  ['black', [0, 0, 0], [0, 0, 128]],
  ['white', [255, 255, 255], [255, 0, 128]],
  ['red', [200, 0, 0], [60, 0, 255]],
  ['a little red', [100, 0, 40], [34, 0, 188]],
  ['green', [0, 200, 0], [117, 0, 128]],
  ['blue', [0, 0, 100], [11, 0, 28]],
] as const)(
  'every cell of a picture that is %s has its brightness, calm and redness',
  (_name, color, want) => {
    const cells = lookAt(picture(color));
    expect(cells.length).toBe(grid.columns * grid.rows * valuesPerCell);
    for (let at = 0; at < cells.length; at += valuesPerCell)
      expect([...cells.subarray(at, at + valuesPerCell)]).toEqual(want);
  },
);

it('a cell with light and dark pixels is restless, the others are calm', () => {
  const pixels = picture([100, 100, 100], grid.columns * 2, grid.rows * 2);
  pixels.rgb.set([140, 140, 140], 0);
  const cells = lookAt(pixels);
  // Mean 110, deviation 17.3, which counts three times.
  expect([...cells.subarray(0, valuesPerCell)]).toEqual([110, 52, 128]);
  expect([...cells.subarray(valuesPerCell, 2 * valuesPerCell)]).toEqual([100, 0, 128]);
});
