import type { ModelContext } from './present/model.ts';
import type { Caller } from './operation.ts';
import type { Transaction } from './store.ts';

/** What the presentation of a client's models needs; the models in the order in which they were made. */
export async function loadModelContext(
  transaction: Transaction,
  { client, now, language, address }: Caller,
): Promise<ModelContext> {
  const { client_id } = client;
  const models = await transaction.ofClient('models', client_id);
  return {
    client,
    now,
    language,
    address,
    models: models.sort((a, b) => a.sequence - b.sequence),
    images: await transaction.ofClient('images', client_id),
    results: await transaction.ofClient('results', client_id),
  };
}
