import type { Contract } from '../../api/contract';
import type { AlgorithmData, AlgorithmParameterData } from '../../mock/core/mockData';
import { algorithmData } from '../../mock/source/mockAlgorithms';
import { exampleNamed } from '../../reference/mediaExamples';

/** A training of the sandbox that sets one parameter. */
export interface ChangedTraining {
  algorithm: AlgorithmData;
  parameter: AlgorithmParameterData;
  /** The request body. */
  body: Record<string, unknown>;
}

/**
 * The training that the contract has as an example, with each algorithm that has a parameter of this variable name. A parameter that several
 * algorithms have bears one name and a number of its own in each: with another algorithm's number a training is rejected.
 *
 * @param contract in any language
 * @throws {Error} if no algorithm has the parameter
 */
export function changedTrainings(
  { variable, value }: { variable: string; value: string },
  contract: Contract,
): ChangedTraining[] {
  const training = exampleNamed('Training', contract).value as Record<string, unknown>;
  const trainings = algorithmData().list.flatMap((algorithm) => {
    const parameter = algorithm.parameters.find((one) => one.variable === variable);
    if (!parameter) return [];
    const override_params = [{ algorithm_parameter_id: parameter.algorithm_parameter_id, value }];
    return [
      { algorithm, parameter, body: { ...training, algorithm_id: algorithm.algorithm_id, override_params } },
    ];
  });
  if (trainings.length === 0) throw new Error(`no algorithm has the parameter ${variable}`);
  return trainings;
}
