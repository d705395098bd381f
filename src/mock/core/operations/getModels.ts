import type { components } from '../../../api/types.ts';
import { loadModelContext } from '../loadModelContext.ts';
import { presentModel } from '../present/model.ts';
import { invalid } from '../apiError.ts';
import type { Operation } from '../operationContext.ts';

export const getModels: Operation = async (
  call,
  context,
): Promise<components['schemas']['GetModelsResponse']> => {
  if (call.query['algorithm_id'] === '') throw invalid('algorithm_id');
  const around = await context.store.transaction('read', (transaction) =>
    loadModelContext(transaction, call),
  );
  const algorithm = call.query['algorithm_id'];
  return {
    data: around.models
      .filter(({ algorithm_id }) => algorithm === undefined || algorithm_id === algorithm)
      .map((model) => presentModel(model, around, context)),
  };
};
