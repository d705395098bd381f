import type { components } from '../../../api/types.ts';
import type { AlgorithmData } from '../mockData.ts';
import { nextNumber, uuid } from '../identifiers.ts';
import { allowedValues, isAllowedValue } from '../inspection/parameterValue.ts';
import { queueJob } from '../jobs.ts';
import { limits } from '../limits.ts';
import { loadModelContext } from '../loadModelContext.ts';
import { presentModel } from '../present/model.ts';
import type { Item, Model, TrainingFailure } from '../records.ts';
import { invalid, ApiError } from '../apiError.ts';
import type { Call, Operation } from '../operation.ts';
import type { Transaction } from '../store.ts';
import { gatherTrainingData } from '../trainingData.ts';

type TrainParams = components['schemas']['TrainParams'];

export const train: Operation<'train'> = (call, context) =>
  context.store.transaction('write', async (transaction) => {
    const { client, body, now } = call;
    const { client_id } = client;
    if (!client.licensed) throw new ApiError('LicenseRequired');
    const algorithm = context.data.algorithms.list.find(
      ({ algorithm_id }) => algorithm_id === body.algorithm_id,
    );
    if (!algorithm || !client.has_algorithms) throw invalid('algorithm_id');
    const overrides = overridesOf(body, algorithm);
    const data = await gatherTrainingData(transaction, await chosenItems(transaction, call));
    const others = await transaction.ofClient('models', client_id);
    if (others.filter(({ deleted }) => !deleted).length >= limits.models) throw new ApiError('Full');
    const failure = overrides.failure ?? data.failureOf(algorithm);
    const { queued_at, ends_at } = await queueJob(transaction, context, {
      client_id,
      type: 'training',
      outcome: failure ? 'failed' : 'success',
      now,
      images: data.imageCount,
    });
    const sequence = await nextNumber(transaction, 'model');
    const model: Model = {
      model_id: uuid(context.secret, 'model', sequence),
      client_id,
      sequence,
      name: body.name ?? '',
      algorithm_id: algorithm.algorithm_id,
      version: `${context.data.algorithms.version}-${(queued_at / 1000).toFixed(7)}`,
      parameters: overrides.values,
      finished_at: ends_at,
      failure,
      deleted: false,
      ok_img_count: data.okCount,
      ng_img_count: data.ngCount,
      image_id: data.imageId,
      reference: failure ? null : data.reference,
      faintest_defect: failure ? null : data.faintestFor(algorithm),
    };
    await transaction.put('models', model);
    return { data: presentModel(model, await loadModelContext(transaction, call), context) };
  });

/** The items to train with: those that are named, else all that were uploaded for training. An empty list is a mistake. */
async function chosenItems(transaction: Transaction, { client, body }: Call<'train'>): Promise<Item[]> {
  const own = await transaction.ofClient('items', client.client_id);
  if (body.item_ids?.length === 0) throw invalid('item_ids');
  const named = new Set(body.item_ids);
  if (named.size === 0) return own.filter(({ training }) => training);
  const found = own.filter(({ item_id }) => named.has(item_id));
  if (found.length < named.size) throw new ApiError('ItemsNotAccessible');
  return found;
}

/** All parameters with their values. One that does not exist is rejected; a value that is not allowed lets the training fail. */
function overridesOf(
  { override_params = [] }: TrainParams,
  { parameters }: AlgorithmData,
): { values: Record<string, string>; failure: TrainingFailure | null } {
  const values = Object.fromEntries(parameters.map(({ variable, value }) => [variable, value]));
  let failure: TrainingFailure | null = null;
  override_params.forEach(({ algorithm_parameter_id, value }, index) => {
    const parameter = parameters.find((one) => one.algorithm_parameter_id === algorithm_parameter_id);
    if (!parameter) throw invalid(`override_params[${index}].algorithm_parameter_id`);
    values[parameter.variable] = value;
    if (!isAllowedValue(parameter, value)) {
      failure ??= {
        reason: 'malformedParameter',
        args: {
          name: parameter.variable,
          value: value.slice(0, 50),
          allowed: allowedValues(parameter),
        },
      };
    }
  });
  return { values, failure };
}
