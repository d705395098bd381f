import { cancelTraining } from '../jobs.ts';
import { limits } from '../limits.ts';
import { defaultModel } from '../present/model.ts';
import { ApiError } from '../apiError.ts';
import type { Operation } from '../operation.ts';

export const deleteModels: Operation<'delete_models'> = ({ client, body, now }, { store }) =>
  store.transaction('write', async (transaction) => {
    const models = await transaction.ofClient('models', client.client_id);
    const chosen = new Set(body.model_ids);
    const found = models.filter(({ model_id, deleted }) => chosen.has(model_id) && !deleted);
    if (found.length < chosen.size) throw new ApiError('ModelsNotFound');
    const ready = defaultModel(models, now);
    if (ready && chosen.has(ready.model_id)) throw new ApiError('DefaultModel');
    for (const model of found) {
      await transaction.put('models', { ...model, deleted: true, reference: null });
      await cancelTraining(transaction, client.client_id, model.finished_at, now);
    }
    const older = models.filter(({ deleted }) => deleted).sort((a, b) => b.sequence - a.sequence);
    for (const { model_id } of older.slice(limits.deletedModels))
      await transaction.delete('models', model_id);
    return { data: { status: 'ok' } };
  });
