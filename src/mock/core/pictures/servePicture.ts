import { imageState, itemStates } from '../present/item.ts';
import { currentBoxes, type ImageState, type PictureKind } from '../present/image.ts';
import { ApiError } from '../apiError.ts';
import type { OperationContext } from '../operationContext.ts';
import { drawBoxes, type ServedPicture, shrink } from './processed.ts';

const kinds: readonly string[] = ['raw', 'processed', 'thumbnail'] satisfies PictureKind[];

/** Pictures are shown, never run: an SVG image has no script here, and nothing is taken for what it is not. */
const headers = {
  'content-security-policy': "default-src 'none'; img-src data:; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-cache',
};

/**
 * A picture of an image, at the address that the image's `raw_url`, `processed_url` or its item's `thumbnail_image` names.
 *
 * @throws {ApiError} if there is none, or if the key is wrong
 */
export async function servePicture(
  context: OperationContext,
  { kind = '', file = '' }: { kind?: string; file?: string },
  key: string | undefined,
): Promise<Response> {
  const id = /^(\d{1,15})\.\w+$/.exec(file)?.[1];
  if (!kinds.includes(kind) || id === undefined) throw new ApiError('UnknownPath');
  const { bytes, preview, state } = await load(context, Number(id), key);
  const picture = make(kind as PictureKind, bytes, state, preview);
  return new Response(picture.bytes as Uint8Array<ArrayBuffer>, {
    headers: { ...headers, 'content-type': picture.contentType },
  });
}

function make(
  kind: PictureKind,
  bytes: Uint8Array,
  state: ImageState,
  preview: Uint8Array | undefined,
): ServedPicture {
  const { image, findings } = state;
  if (kind === 'raw') return { contentType: image.content_type, bytes };
  if (kind === 'thumbnail')
    return preview ? { contentType: 'image/png', bytes: preview } : shrink(bytes, image);
  if (findings.length === 0) throw new ApiError('UnknownPath');
  return drawBoxes(bytes, image, currentBoxes(state));
}

function load({ store, clock }: OperationContext, id: number, key: string | undefined) {
  return store.transaction('read', async (transaction) => {
    const image = await transaction.get('images', id);
    const picture = await transaction.get('pictures', id);
    const features = await transaction.get('features', id);
    const item = image && (await transaction.get('items', image.item_id));
    if (!image || !picture || !item || image.key !== key) throw new ApiError('UnknownPath');
    const results = await transaction.ofClient('results', image.client_id);
    const [itemState] = itemStates(
      [item],
      [image],
      results.filter(({ item_id }) => item_id === item.item_id),
    );
    if (!itemState) throw new ApiError('UnknownPath');
    return { bytes: picture.bytes, preview: features?.preview, state: imageState(itemState, image, clock()) };
  });
}
