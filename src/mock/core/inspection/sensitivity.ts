import type { Model } from '../records.ts';
import { numbersIn } from './parameterValue.ts';

/** What a model's parameters come to. */
export interface Sensitivity {
  /** How far from the known a cell is abnormal; larger tolerates more. */
  threshold: number;
  /** Of a box, in pixels. */
  smallestArea: number;
  /** Pixels at the edges that are not inspected. */
  border: { x: number; y: number };
  /** The size in pixels of the patches that are inspected, and how far one begins after the other. */
  patch: { x: number; y: number; step: number };
}

/** The parameters that change what the simulation finds, all by what the algorithm tables say of them. The others it keeps and shows only. */
export const simulatedParameters = [
  'reconstruct_thresh',
  'detected_area_thresh',
  'n_components',
  'contamination',
  'anomaly_magnification',
  'min_detected_area',
  'ignore_outer',
  'min_inspection_size',
  'min_inspection_step',
] as const;

type SimulatedParameter = (typeof simulatedParameters)[number];

/** From where on a cell is abnormal, with the default parameters. */
const usualThreshold = 2;

/** A marked defect lies well above the threshold, so that more than its strongest cell is found. */
const below = 0.6;

/** How strongly parameters other than the threshold itself bend it. */
const influence = 0.35;

/**
 * How sensitive a model is, from the parameters it was trained with, in the directions that the algorithm tables state: larger
 * `reconstruct_thresh`, `detected_area_thresh` and `n_components` tolerate more, a larger `contamination` and `anomaly_magnification` tolerate
 * less. Patches that lie farther apart than they are large leave gaps. A model that learnt from marked defects finds the faintest of them with the
 * default parameters.
 */
export function sensitivityOf({
  parameters,
  faintest_defect,
}: Pick<Model, 'parameters' | 'faintest_defect'>): Sensitivity {
  const number = (name: SimulatedParameter, otherwise: number): number => {
    const value = Number(parameters[name]);
    return Number.isFinite(value) ? value : otherwise;
  };
  const pair = (name: SimulatedParameter, otherwise: number): { x: number; y: number } => {
    const [y = otherwise, x = otherwise] = numbersIn(parameters[name] ?? '');
    return { x, y };
  };
  const bend = (value: number, usual: number): number => (Math.max(value, usual / 1000) / usual) ** influence;
  const magnification = pair('anomaly_magnification', 1);
  const marked = faintest_defect ? Math.min(1, (faintest_defect * below) / usualThreshold) : 1;
  const threshold =
    (number('reconstruct_thresh', usualThreshold) *
      marked *
      bend(number('detected_area_thresh', 0.1), 0.1) *
      bend(number('n_components', 10), 10)) /
    (bend(number('contamination', 0.01), 0.01) * bend(magnification.x * magnification.y, 1));
  return {
    threshold: Math.max(threshold, 0.01),
    smallestArea: number('min_detected_area', 0),
    border: pair('ignore_outer', 0),
    patch: { ...pair('min_inspection_size', 8), step: Math.max(1, number('min_inspection_step', 4)) },
  };
}
