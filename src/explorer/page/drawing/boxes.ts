/** A box in pixels of a picture, from its top left corner; the maxima are exclusive. */
export interface Box {
  x_min: number;
  x_max: number;
  y_min: number;
  y_max: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The corner or edge that is dragged; `move` drags the whole box. */
export type Handle = 'move' | 'nw' | 'ne' | 'sw' | 'se';

/** The smallest box: what is narrower is a slip of the hand. */
const minimum = 4;

/** The box between two points, inside of the picture; undefined if it is too small to be meant. */
export function boxBetween(
  a: { x: number; y: number },
  b: { x: number; y: number },
  size: Size,
): Box | undefined {
  const box = {
    x_min: clamp(Math.min(a.x, b.x), 0, size.width),
    x_max: clamp(Math.max(a.x, b.x), 0, size.width),
    y_min: clamp(Math.min(a.y, b.y), 0, size.height),
    y_max: clamp(Math.max(a.y, b.y), 0, size.height),
  };
  return box.x_max - box.x_min >= minimum && box.y_max - box.y_min >= minimum ? box : undefined;
}

/** Moves or resizes a box; it stays inside of the picture and is never turned over. */
export function dragBox(box: Box, handle: Handle, dx: number, dy: number, { width, height }: Size): Box {
  const [x, y] = [Math.round(dx), Math.round(dy)];
  if (handle === 'move') {
    const right = clamp(x, -box.x_min, width - box.x_max);
    const down = clamp(y, -box.y_min, height - box.y_max);
    return {
      x_min: box.x_min + right,
      x_max: box.x_max + right,
      y_min: box.y_min + down,
      y_max: box.y_max + down,
    };
  }
  const changed = { ...box };
  if (handle.includes('w')) changed.x_min = clamp(box.x_min + x, 0, box.x_max - minimum);
  else changed.x_max = clamp(box.x_max + x, box.x_min + minimum, width);
  if (handle.includes('n')) changed.y_min = clamp(box.y_min + y, 0, box.y_max - minimum);
  else changed.y_max = clamp(box.y_max + y, box.y_min + minimum, height);
  return changed;
}

/** A box for those who draw with the keyboard: in the middle, a fifth of the picture. */
export function middleBox({ width, height }: Size): Box {
  return {
    x_min: Math.round(width * 0.4),
    x_max: Math.round(width * 0.6),
    y_min: Math.round(height * 0.4),
    y_max: Math.round(height * 0.6),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), Math.max(least, most)));
}
