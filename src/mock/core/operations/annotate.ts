import type { components } from '../../../api/types.ts';
import { nextNumber } from '../identifiers.ts';
import { limits } from '../limits.ts';
import { personLabel } from '../present/assessment.ts';
import type { Image } from '../records.ts';
import { invalid, ApiError } from '../apiError.ts';
import type { Operation } from '../operation.ts';
import type { Transaction } from '../store.ts';

type AnnotateParams = components['schemas']['AnnotateParams'];

export const annotate: Operation<'annotate'> = ({ client, path, body, now }, { store }) =>
  store.transaction('write', async (transaction) => {
    const image = await transaction.get('images', path.image_id);
    if (image?.client_id !== client.client_id) throw new ApiError('ImageNotFound');
    checkBoxes(body, image);
    if (image.annotations.length + body.annotations.length > limits.annotations) throw new ApiError('Full');
    const first = await nextNumber(transaction, 'annotation', body.annotations.length);
    const added = body.annotations.map(({ x_min, x_max, y_min, y_max, notes }, index) => ({
      annotation_id: first + index,
      x_min,
      x_max,
      y_min,
      y_max,
      notes: notes ?? null,
    }));
    const annotated: Image = { ...image, annotations: [...image.annotations, ...added], reviewed: true };
    await transaction.put('images', annotated);
    await overrideLabel(transaction, annotated, now);
    return { data: { status: 'ok' } };
  });

/** Edges that are given lie in the picture, the left one left of the right one, the upper above the lower. */
function checkBoxes({ annotations }: AnnotateParams, { width, height }: Image): void {
  annotations.forEach(({ x_min, x_max, y_min, y_max }, index) => {
    const place = `annotations[${index}]`;
    if (x_max > width) throw invalid(`${place}.x_max`);
    if (y_max > height) throw invalid(`${place}.y_max`);
    if ((x_min ?? 0) >= x_max) throw invalid(`${place}.x_min`);
    if ((y_min ?? 0) >= y_max) throw invalid(`${place}.y_min`);
  });
}

/** Where a person says something else than the models, the item carries the person's label. */
async function overrideLabel(transaction: Transaction, image: Image, now: number): Promise<void> {
  const label = personLabel(image);
  const item = await transaction.get('items', image.item_id);
  const results = await transaction.ofClient('results', image.client_id);
  const contradicts = results
    .filter(({ item_id, finished_at }) => item_id === image.item_id && finished_at <= now)
    .some(({ images }) => images.some((one) => one.image_id === image.image_id && one.label !== label));
  // A label that was given before gives way, too.
  if (item && !item.training && (contradicts || item.label !== null))
    await transaction.put('items', { ...item, label });
}
