import type { components } from '../../../api/types.ts';
import { loadSurroundings } from '../loadSurroundings.ts';
import { presentModel } from '../present/model.ts';
import { invalid } from '../refusal.ts';
import type { Operation } from '../server.ts';

export const getModels: Operation = async (
  call,
  server,
): Promise<components['schemas']['GetModelsResponse']> => {
  if (call.query['algorithm_id'] === '') throw invalid('algorithm_id');
  const around = await server.store.transaction('read', (transaction) => loadSurroundings(transaction, call));
  const algorithm = call.query['algorithm_id'];
  return {
    data: around.models
      .filter(({ algorithm_id }) => algorithm === undefined || algorithm_id === algorithm)
      .map((model) => presentModel(model, around, server)),
  };
};
