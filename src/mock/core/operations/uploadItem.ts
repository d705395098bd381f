import type { UploadedFile } from '../form.ts';
import { nextNumber } from '../identifiers.ts';
import { limits } from '../limits.ts';
import { itemIdOf } from '../itemName.ts';
import { type TakenPicture, takeIn } from '../pictures/decodeUpload.ts';
import { deleteItem, storePicture } from '../pictures/storePicture.ts';
import type { Label } from '../records.ts';
import { ApiError } from '../apiError.ts';
import type { Call, Caller, Operation } from '../operation.ts';
import type { OperationContext } from '../operationContext.ts';
import type { Transaction } from '../store.ts';

const types = new Set([
  '',
  'application/octet-stream',
  'text/plain', // what a part without a type counts as (RFC 7578, section 4.4); requests of Python sends none
  'image/png',
  'image/jpeg',
  'image/jpg',
  'image/tiff',
  'image/tif',
]);

interface NamedPicture extends TakenPicture {
  fileName: string;
  itemId: string;
}

export const uploadItem: Operation<'upload_item'> = async (call, context) => {
  const files = call.body.files.files ?? [];
  if (files.length === 0) throw new ApiError('NoImages');
  if (files.some(({ bytes }) => bytes.length > limits.fileBytes)) {
    throw new ApiError('TooLarge', { values: { limit: String(limits.fileBytes) } });
  }
  const taken: (NamedPicture | null)[] = [];
  for (const file of files) {
    taken.push(takeNamed(file, context));
    await othersTurn();
  }
  const bad = files.filter((_, index) => taken[index] === null).map(({ name }) => name);
  if (bad.length > 0) throw new ApiError('InvalidFile', { list: bad });
  const pictures = taken as NamedPicture[];
  const item_ids = [...new Set(pictures.map(({ itemId }) => itemId))];
  return context.store.transaction('write', async (transaction) => {
    await checkNames(transaction, call, pictures);
    for (const itemId of item_ids) await deleteItem(transaction, call.client.client_id, itemId);
    await checkRoom(transaction, call, pictures);
    for (const itemId of item_ids) {
      await storeItem(
        transaction,
        context,
        call,
        itemId,
        pictures.filter((picture) => picture.itemId === itemId),
      );
    }
    return { data: { item_ids } };
  });
};

function takeNamed(
  { name, type, bytes }: UploadedFile,
  { jpegPixels }: OperationContext,
): NamedPicture | null {
  const itemId = itemIdOf(name);
  const taken = itemId !== null && types.has(type) ? takeIn(bytes, jpegPixels) : null;
  return taken && itemId !== null ? { ...taken, fileName: name, itemId } : null;
}

/** A picture takes time to look into: between two of them other requests are served. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Item ids are unique on the server: a name that another client uses is taken. */
async function checkNames(
  transaction: Transaction,
  { client }: Caller,
  pictures: readonly NamedPicture[],
): Promise<void> {
  const taken: string[] = [];
  for (const { itemId, fileName } of pictures) {
    const item = await transaction.get('items', itemId);
    if (item && item.client_id !== client.client_id) taken.push(fileName);
  }
  if (taken.length > 0) throw new ApiError('InvalidFile', { list: taken });
}

async function checkRoom(
  transaction: Transaction,
  { client }: Caller,
  pictures: readonly NamedPicture[],
): Promise<void> {
  const images = await transaction.ofClient('images', client.client_id);
  const stored = images.reduce((sum, { file_size }) => sum + file_size, 0);
  const added = pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (stored + added > limits.clientBytes || images.length + pictures.length > limits.images) {
    throw new ApiError('Full');
  }
}

async function storeItem(
  transaction: Transaction,
  context: OperationContext,
  { client, body }: Call<'upload_item'>,
  item_id: string,
  pictures: readonly NamedPicture[],
): Promise<void> {
  const { training, good } = body.fields;
  const { client_id } = client;
  const label: Label | null = !training || good === undefined ? null : good ? 'OK' : 'NG';
  const image_ids: number[] = [];
  for (const picture of pictures) {
    const image_id = await nextNumber(transaction, 'image');
    await storePicture(transaction, context, { image_id, client_id, item_id }, picture);
    image_ids.push(image_id);
  }
  const sequence = await nextNumber(transaction, 'item');
  await transaction.put('items', {
    item_id,
    client_id,
    sequence,
    training,
    label,
    image_ids,
  });
}
