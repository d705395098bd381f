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

/** The defaults of the algorithm tables; a test compares the two. */
export const usualValues = {
  reconstruct_thresh: 2,
  detected_area_thresh: 0.1,
  n_components: 10,
  contamination: 0.01,
  anomaly_magnification: 1,
  min_detected_area: 0,
  ignore_outer: 0,
  min_inspection_size: 8,
  min_inspection_step: 4,
} satisfies Record<SimulatedParameter, number>;

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
  const number = (name: SimulatedParameter): number => {
    const value = Number(parameters[name]);
    return Number.isFinite(value) ? value : usualValues[name];
  };
  const pair = (name: SimulatedParameter): { x: number; y: number } => {
    const [y = usualValues[name], x = usualValues[name]] = numbersIn(parameters[name] ?? '');
    return { x, y };
  };
  const bend = (value: number, usual: number): number => (Math.max(value, usual / 1000) / usual) ** influence;
  const bendBy = (name: SimulatedParameter): number => bend(number(name), usualValues[name]);
  const magnification = pair('anomaly_magnification');
  const marked = faintest_defect
    ? Math.min(1, (faintest_defect * below) / usualValues.reconstruct_thresh)
    : 1;
  const threshold =
    (number('reconstruct_thresh') * marked * bendBy('detected_area_thresh') * bendBy('n_components')) /
    (bendBy('contamination') * bend(magnification.x * magnification.y, usualValues.anomaly_magnification));
  return {
    threshold: Math.max(threshold, 0.01),
    smallestArea: number('min_detected_area'),
    border: pair('ignore_outer'),
    patch: { ...pair('min_inspection_size'), step: Math.max(1, number('min_inspection_step')) },
  };
}
