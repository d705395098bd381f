import type { Model } from '../records.ts';

/** What a model's parameters come to. */
export interface Sensitivity {
  /** How far from the known a cell is abnormal; larger tolerates more. */
  threshold: number;
  /** Of a box, in pixels. */
  smallestArea: number;
  /** Pixels at the edges that are not inspected. */
  border: { x: number; y: number };
}

/** How strongly parameters other than the threshold itself bend it. */
const influence = 0.35;

/**
 * How sensitive a model is, from the parameters it was trained with: in the directions that the algorithm tables state, larger
 * `reconstruct_thresh`, `detected_area_thresh` and `n_components` tolerate more, a larger `contamination` tolerates less.
 */
export function sensitivityOf({ parameters }: Pick<Model, 'parameters'>): Sensitivity {
  const number = (name: string, otherwise: number): number => {
    const value = Number(parameters[name]);
    return Number.isFinite(value) ? value : otherwise;
  };
  const bend = (value: number, usual: number): number => (Math.max(value, usual / 1000) / usual) ** influence;
  const threshold =
    (number('reconstruct_thresh', 2) *
      bend(number('detected_area_thresh', 0.1), 0.1) *
      bend(number('n_components', 10), 10)) /
    bend(number('contamination', 0.01), 0.01);
  const [y = 0, x = 0] = numbersIn(parameters['ignore_outer'] ?? '');
  return {
    threshold: Math.max(threshold, 0.01),
    smallestArea: number('min_detected_area', 0),
    border: { x, y },
  };
}

/** `"[8, 8]"` → 8, 8 */
function numbersIn(tuple: string): number[] {
  return (tuple.match(/\d+/g) ?? []).map(Number);
}
