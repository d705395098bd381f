import { itemStates, type ItemState, presentItemInDetail } from '../present/item.ts';
import { ApiError } from '../apiError.ts';
import type { Operation } from '../operation.ts';

export const getItem: Operation<'get_item'> = async ({ client, path, query, now, address }, { store }) => {
  const [state] = await store.transaction('read', async (transaction) => {
    const item = await transaction.get('items', path.item_id);
    if (!item) throw new ApiError('ItemNotFound');
    if (item.client_id !== client.client_id) throw new ApiError('ItemNotPermitted');
    const images = await Promise.all(item.image_ids.map((id) => transaction.get('images', id)));
    const results = await transaction.ofClient('results', client.client_id);
    return itemStates(
      [item],
      images.filter((image) => image !== undefined),
      results,
    );
  });
  const annotations = query.show_annotations === true;
  const assessments = query.show_assessments === true;
  return { data: presentItemInDetail(state as ItemState, { now, address, annotations, assessments }) };
};
