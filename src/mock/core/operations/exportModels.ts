import { packModels } from '../modelsZip.ts';
import { modelStatus } from '../present/model.ts';
import type { Model } from '../records.ts';
import { invalid } from '../apiError.ts';
import type { Operation } from '../operation.ts';

export const exportModels: Operation<'export_models'> = async ({ client, body, now }, { store }) => {
  const own = await store.transaction('read', (transaction) =>
    transaction.ofClient('models', client.client_id),
  );
  const models = [...new Set(body.model_ids)].map((id): Model => {
    const model = own.find(({ model_id }) => model_id === id);
    if (!model || modelStatus(model, now) !== 'active') throw invalid('model_ids');
    return model;
  });
  const headers = {
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="models.zip"',
  };
  return new Response(packModels(models) as Uint8Array<ArrayBuffer>, { headers });
};
