import { siteAlgorithms } from '../../algorithms/siteAlgorithms';
import type { Contract } from '../../api/contract';
import type { AlgorithmData, AlgorithmParameterData } from '../../mock/core/mockData';
import { algorithmData, goodOnlyAlgorithms } from '../../mock/source/mockAlgorithms';
import { exampleNamed } from '../../reference/mediaExamples';

/** An NG item that the sandbox has from the start. */
export const ngItem = 'plate-ng-01';

/** A training of the sandbox that holds every parameter which the system would otherwise choose. */
export interface BaselineTraining {
  algorithm: AlgorithmData;
  /** The parameters that are tuned if they are left out. */
  held: AlgorithmParameterData[];
  /** The request body. */
  body: Record<string, unknown>;
}

/** The same training with one parameter changed. */
export interface ChangedTraining extends BaselineTraining {
  parameter: AlgorithmParameterData;
  /** The request body of the training that it is compared with. */
  baseline: Record<string, unknown>;
}

/**
 * The training that the contract has as an example, with each algorithm, and with the default of each parameter that is tuned. Those that are
 * not tuned have their defaults if they are left out. The algorithms that need NG images get one.
 *
 * @param contract in any language
 * @returns one per algorithm, in the order of the data
 */
export function baselineTrainings(contract: Contract): BaselineTraining[] {
  const { algorithms } = siteAlgorithms();
  const goodOnly = goodOnlyAlgorithms();
  const training = exampleNamed('Training', contract).value as { item_ids: string[] };
  return algorithmData().list.map((algorithm, index) => {
    const tuned = algorithms[index]?.parameters.filter(({ autotune }) => autotune.kind !== 'none') ?? [];
    const held = algorithm.parameters.filter((one) =>
      tuned.some(({ variable }) => variable === one.variable),
    );
    const { algorithm_id } = algorithm;
    const ngItems = goodOnly.includes(algorithm_id) ? [] : [ngItem];
    const body = {
      ...training,
      algorithm_id,
      name: nameFor('baseline'),
      item_ids: [...training.item_ids, ...ngItems],
      override_params: overridesOf(held),
    };
    return { algorithm, held, body };
  });
}

/**
 * The baseline of each algorithm that has a parameter of this variable name, with another value of this parameter. A parameter that several
 * algorithms have bears one name and a number of its own in each: with another algorithm's number a training is rejected.
 *
 * @param contract in any language
 * @throws {Error} if no algorithm has the parameter
 */
export function changedTrainings(
  { variable, value }: { variable: string; value: string },
  contract: Contract,
): [ChangedTraining, ...ChangedTraining[]] {
  const [first, ...others] = baselineTrainings(contract).flatMap(({ algorithm, held, body: baseline }) => {
    const parameter = algorithm.parameters.find((one) => one.variable === variable);
    if (!parameter) return [];
    const values = [...held.filter((one) => one !== parameter), { ...parameter, value }];
    const override_params = overridesOf(
      values.sort((one, other) => one.algorithm_parameter_id - other.algorithm_parameter_id),
    );
    const body = { ...baseline, name: nameFor(`${variable}-${value}`), override_params };
    return [{ algorithm, held, parameter, baseline, body }];
  });
  if (!first) throw new Error(`no algorithm has the parameter ${variable}`);
  return [first, ...others];
}

/** Models that are compared are told apart by the end of their name. */
function nameFor(purpose: string): string {
  return `plates-${purpose}`;
}

function overridesOf(
  parameters: readonly AlgorithmParameterData[],
): Pick<AlgorithmParameterData, 'algorithm_parameter_id' | 'value'>[] {
  return parameters.map(({ algorithm_parameter_id, value }) => ({ algorithm_parameter_id, value }));
}
