import { loadModelContext } from '../loadModelContext.ts';
import { presentModel } from '../present/model.ts';
import { invalid } from '../apiError.ts';
import type { Operation } from '../operation.ts';

export const getModels: Operation<'get_models'> = async (call, context) => {
  if (call.query.algorithm_id === '') throw invalid('algorithm_id');
  const around = await context.store.transaction('read', (transaction) =>
    loadModelContext(transaction, call),
  );
  const algorithm = call.query.algorithm_id;
  return {
    data: around.models
      .filter(({ algorithm_id }) => algorithm === undefined || algorithm_id === algorithm)
      .map((model) => presentModel(model, around, context)),
  };
};
