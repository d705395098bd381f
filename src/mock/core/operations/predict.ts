import { nextNumber } from '../identifiers.ts';
import { predictImage } from '../inspection/predict.ts';
import { queueJob } from '../jobs.ts';
import { defaultModel, modelStatus } from '../present/model.ts';
import type { ImageResult, Item, Model } from '../records.ts';
import { invalid, ApiError } from '../apiError.ts';
import type { Call, Operation } from '../operation.ts';
import type { Transaction } from '../store.ts';

export const predict: Operation<'predict'> = (call, context) =>
  context.store.transaction('write', async (transaction) => {
    const { client, now } = call;
    const { client_id } = client;
    if (!client.licensed) throw new ApiError('LicenseRequired');
    const items = await chosenItems(transaction, call);
    const { model_id, version, ...model } = await chosenModel(transaction, call);
    const { ends_at } = await queueJob(transaction, context, {
      client_id,
      type: 'prediction',
      outcome: 'success',
      now,
      images: items.reduce((count, { image_ids }) => count + image_ids.length, 0),
    });
    for (const item of items) {
      await transaction.put('results', {
        result_id: `${item.item_id}/${model_id}`,
        client_id,
        item_id: item.item_id,
        model_id,
        created_at: now,
        finished_at: ends_at,
        images: await predictItem(transaction, item, { ...model, model_id, version }),
      });
    }
    return { data: { item_ids: items.map(({ item_id }) => item_id), model_version: version } };
  });

/** The items to predict. An empty list starts nothing: it is more likely a mistake than a wish. */
async function chosenItems(transaction: Transaction, { client, body }: Call<'predict'>): Promise<Item[]> {
  const named = new Set(body.item_ids);
  if (named.size === 0) throw invalid('item_ids');
  const own = await transaction.ofClient('items', client.client_id);
  const found = own.filter(({ item_id }) => named.has(item_id));
  if (found.length < named.size) throw new ApiError('ItemsNotFound');
  return found.sort((a, b) => a.sequence - b.sequence);
}

/** The model that is named, if it can predict, else the default model. */
async function chosenModel(transaction: Transaction, { client, body, now }: Call<'predict'>): Promise<Model> {
  const models = await transaction.ofClient('models', client.client_id);
  const usable = models.filter((model) => modelStatus(model, now) === 'active');
  const model = body.model_id
    ? usable.find(({ model_id }) => model_id === body.model_id)
    : defaultModel(usable, now);
  if (!model) throw new ApiError('NoModel');
  return model;
}

/** What the model says about each image of an item. */
export async function predictItem(
  transaction: Transaction,
  item: Item,
  model: Model,
): Promise<ImageResult[]> {
  const results: ImageResult[] = [];
  for (const image_id of item.image_ids) {
    const image = await transaction.get('images', image_id);
    if (!image) continue;
    const { label, accuracy, boxes } = predictImage(
      model,
      image,
      await transaction.get('features', image_id),
    );
    const first = boxes.length > 0 ? await nextNumber(transaction, 'annotation', boxes.length) : 0;
    results.push({
      image_id,
      label,
      accuracy,
      boxes: boxes.map((box, index) => ({ annotation_id: first + index, ...box })),
    });
  }
  return results;
}
