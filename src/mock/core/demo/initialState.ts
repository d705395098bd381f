import { createMemoryStore } from '../memoryStore.ts';
import { predictItem } from '../operations/predict.ts';
import { takeIn } from '../pictures/decodeUpload.ts';
import { storePicture } from '../pictures/storePicture.ts';
import type { Job, Model } from '../records.ts';
import type { OperationContext } from '../operationContext.ts';
import type { StateRecord, Transaction } from '../store.ts';
import { gatherTrainingData } from '../trainingData.ts';
import { clients } from './clients.ts';
import { demoItems, type DemoItem, type DemoModel, demoModel, predictedItems, trialModel } from './items.ts';

/** Gives the bytes of a sample picture: `plate-ok-01.png`. */
export type SamplePictures = (file: string) => Promise<Uint8Array>;

const minute = 60_000;

/** The numbers that the first uploaded image, annotation … follow: what has a greater one came after the initial state. */
export const initialSequences = { item: 100, image: 1040, annotation: 8300, model: 100, job: 100, token: 0 };

/**
 * The records of a server on which the demo client has trained a model and inspected an item.
 *
 * @param empty leaves out items, models and jobs
 */
export async function initialState(
  context: OperationContext,
  samples: SamplePictures,
  empty: boolean,
): Promise<StateRecord[]> {
  const store = createMemoryStore();
  const pictures = empty
    ? []
    : await Promise.all(demoItems.map(async (item) => ({ item, bytes: await samples(item.file) })));
  await store.transaction('write', async (transaction) => {
    await transaction.put('meta', { name: 'state', sequences: initialSequences });
    for (const client of clients) await transaction.put('clients', client);
    for (const [sequence, { item, bytes }] of pictures.entries())
      await putItem(transaction, context, item, bytes, sequence);
    if (empty) return;
    await inspect(transaction, await putModel(transaction, context, demoModel, 1));
    await putModel(transaction, context, trialModel, 3);
  });
  return store.records();
}

async function putItem(
  transaction: Transaction,
  context: OperationContext,
  { client_id, item_id, file, training, label, image_id }: DemoItem,
  bytes: Uint8Array,
  sequence: number,
): Promise<void> {
  const taken = takeIn(bytes);
  if (!taken)
    throw new Error(`the sample picture “${file}” is no picture; make it again with “npm run samples”`);
  await storePicture(transaction, context, { image_id, client_id, item_id }, taken);
  await transaction.put('items', { item_id, client_id, sequence, training, label, image_ids: [image_id] });
}

/** A model that was trained with the good training items, as its algorithm asks for, and the job that did it. */
async function putModel(
  transaction: Transaction,
  { clock, data }: OperationContext,
  { minutesAgo, ...wanted }: DemoModel,
  job_id: number,
): Promise<Model> {
  const client_id = 'demo-client';
  const queued_at = clock() - minutesAgo * minute;
  const job = { client_id, queued_at, starts_at: queued_at + 1000, ends_at: queued_at + minute };
  await transaction.put('jobs', { ...job, job_id, type: 'training', outcome: 'success' } satisfies Job);
  const items = (await transaction.ofClient('items', client_id)).filter(
    ({ training, label }) => training && label === 'OK',
  );
  const learnt = await gatherTrainingData(transaction, items);
  const parameters =
    data.algorithms.list.find(({ algorithm_id }) => algorithm_id === wanted.algorithm_id)?.parameters ?? [];
  const model: Model = {
    ...wanted,
    client_id,
    sequence: job_id,
    version: `${data.algorithms.version}-${(queued_at / 1000).toFixed(7)}`,
    parameters: Object.fromEntries(parameters.map(({ variable, value }) => [variable, value])),
    finished_at: job.ends_at,
    failure: null,
    deleted: false,
    ok_img_count: learnt.okCount,
    ng_img_count: learnt.ngCount,
    image_id: learnt.imageId,
    reference: learnt.reference,
  };
  await transaction.put('models', model);
  return model;
}

/** The items that the model has predicted since. */
async function inspect(transaction: Transaction, model: Model): Promise<void> {
  const { client_id, model_id } = model;
  const created_at = model.finished_at + minute;
  const finished_at = created_at + 7000;
  const job = { client_id, queued_at: created_at, starts_at: created_at + 1000, ends_at: finished_at };
  await transaction.put('jobs', { ...job, job_id: 2, type: 'prediction', outcome: 'success' } satisfies Job);
  for (const item_id of predictedItems) {
    const item = await transaction.get('items', item_id);
    if (!item) continue;
    const images = await predictItem(transaction, item, model);
    const result = {
      result_id: `${item_id}/${model_id}`,
      client_id,
      item_id,
      model_id,
      created_at,
      finished_at,
      images,
    };
    await transaction.put('results', result);
  }
}
