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
  return algorithmData().list.map((algorithm, index) => {
    const tuned = algorithms[index]?.parameters.filter(({ autotune }) => autotune.kind !== 'none') ?? [];
    const held = algorithm.parameters.filter((one) =>
      tuned.some(({ variable }) => variable === one.variable),
    );
    return { algorithm, held, body: trainingOf(algorithm, held, 'baseline', contract) };
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
    const body = trainingOf(
      algorithm,
      values.sort((one, other) => one.algorithm_parameter_id - other.algorithm_parameter_id),
      `${variable}-${value}`,
      contract,
    );
    return [{ algorithm, held, parameter, baseline, body }];
  });
  if (!first) throw new Error(`no algorithm has the parameter ${variable}`);
  return [first, ...others];
}

/** @param purpose the end of the model's name: models that are compared are told apart by it */
function trainingOf(
  { algorithm_id }: AlgorithmData,
  parameters: AlgorithmParameterData[],
  purpose: string,
  contract: Contract,
): Record<string, unknown> {
  const training = exampleNamed('Training', contract).value as Record<string, unknown>;
  const needsNg = !goodOnlyAlgorithms().includes(algorithm_id);
  const item_ids = [...(training['item_ids'] as string[]), ...(needsNg ? [ngItem] : [])];
  const override_params = parameters.map(({ algorithm_parameter_id, value }) => ({
    algorithm_parameter_id,
    value,
  }));
  return { ...training, algorithm_id, name: `plates-${purpose}`, item_ids, override_params };
}
