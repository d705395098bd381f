import { hexadecimal } from '../identifiers.ts';
import type { Image } from '../records.ts';
import type { OperationContext } from '../operationContext.ts';
import type { Transaction } from '../store.ts';
import type { TakenPicture } from './decodeUpload.ts';

/** Stores a picture and what belongs to it. */
export async function storePicture(
  transaction: Transaction,
  { secret }: OperationContext,
  place: Pick<Image, 'image_id' | 'client_id' | 'item_id'>,
  { content_type, width, height, digest, bytes, cells, preview }: TakenPicture,
): Promise<Image> {
  const { image_id, client_id } = place;
  const image: Image = {
    ...place,
    content_type,
    width,
    height,
    digest,
    file_size: bytes.length,
    key: hexadecimal(secret, 'image', image_id).slice(0, 16),
    annotations: [],
    reviewed: false,
    analyzed: cells !== null,
  };
  await transaction.put('images', image);
  await transaction.put('pictures', { image_id, client_id, bytes });
  if (cells) await transaction.put('features', { image_id, client_id, cells, ...(preview && { preview }) });
  return image;
}

/** Deletes an item with its pictures and results. */
export async function deleteItem(transaction: Transaction, clientId: string, itemId: string): Promise<void> {
  const item = await transaction.get('items', itemId);
  for (const id of item?.image_ids ?? []) {
    for (const table of ['images', 'pictures', 'features'] as const) await transaction.delete(table, id);
  }
  for (const result of await transaction.ofClient('results', clientId)) {
    if (result.item_id === itemId) await transaction.delete('results', result.result_id);
  }
  await transaction.delete('items', itemId);
}
