import { nextNumber, uuid } from '../identifiers.ts';
import { limits } from '../limits.ts';
import { loadModelContext } from '../loadModelContext.ts';
import { type PackedModel, unpackModels } from '../modelsZip.ts';
import { presentModel } from '../present/model.ts';
import type { Model } from '../records.ts';
import { invalid, ApiError } from '../apiError.ts';
import type { Operation } from '../operation.ts';

export const importModels: Operation<'import_models'> = async (call, context) => {
  const packed = unpackModels(call.body.files.models?.[0]?.bytes ?? new Uint8Array());
  const known = new Set(context.data.algorithms.list.map(({ algorithm_id }) => algorithm_id));
  if (!packed?.every(({ algorithm_id }) => known.has(algorithm_id))) throw invalid('models');
  return context.store.transaction('write', async (transaction) => {
    const { client_id } = call.client;
    const own = await transaction.ofClient('models', client_id);
    if (own.filter(({ deleted }) => !deleted).length + packed.length > limits.models)
      throw new ApiError('Full');
    const imported: string[] = [];
    for (const model of packed) {
      const sequence = await nextNumber(transaction, 'model');
      const isTaken = (await transaction.get('models', model.model_id)) !== undefined;
      const model_id = isTaken ? uuid(context.secret, 'model', sequence) : model.model_id;
      await transaction.put('models', asModel({ ...model, model_id }, client_id, sequence, call.now));
      imported.push(model_id);
    }
    const around = await loadModelContext(transaction, call);
    const models = around.models.filter(({ model_id }) => imported.includes(model_id));
    return { data: models.map((model) => presentModel(model, around, context)) };
  });
};

/** A model that came in a zip can predict at once. */
function asModel(packed: PackedModel, client_id: string, sequence: number, finished_at: number): Model {
  return { ...packed, client_id, sequence, finished_at, failure: null, deleted: false, image_id: null };
}
