import { parseJson, valueAt } from '../response/responseParts.ts';
import type { Box } from './boxes.ts';

/** A box in the body of `annotate`, with whatever else the reader has written about it. */
export type AnnotatedBox = Box & Record<string, unknown>;

/**
 * The boxes in a body.
 *
 * @param text the body as it is typed
 * @returns undefined as long as it is not a valid body: what is drawn then stays as it is
 */
export function boxesInBody(text: string): AnnotatedBox[] | undefined {
  const list = valueAt(parseJson(text), 'annotations');
  if (!Array.isArray(list)) return undefined;
  const boxes = list.map((entry: unknown) => {
    if (entry === null || typeof entry !== 'object') return undefined;
    const { x_min, y_min, ...others } = entry as Record<string, unknown>;
    const box = { ...others, x_min: x_min ?? 0, y_min: y_min ?? 0 } as AnnotatedBox;
    const edges = [box.x_min, box.x_max, box.y_min, box.y_max];
    return edges.every((edge) => typeof edge === 'number') ? box : undefined;
  });
  return boxes.every((box) => box !== undefined) ? boxes : undefined;
}

/**
 * The body with other boxes; what else is in it stays.
 *
 * @param text the body so far
 */
export function bodyWithBoxes(text: string, boxes: readonly AnnotatedBox[]): string {
  const body = parseJson(text);
  const others = body !== null && typeof body === 'object' && !Array.isArray(body) ? body : {};
  return JSON.stringify({ ...others, annotations: boxes }, null, 2);
}
