import type { AlgorithmData } from './mockData.ts';
import { learn, type Reference } from './inspection/reference.ts';
import { personLabel } from './present/assessment.ts';
import type { Image, Item, TrainingFailure } from './records.ts';
import type { Transaction } from './store.ts';

/** What items give to a training. */
export interface TrainingData {
  imageCount: number;
  okCount: number;
  ngCount: number;
  /** The picture that will stand for the model. */
  imageId: number | null;
  reference: Reference | null;
  /** Why an algorithm cannot learn from it; null if it can. */
  failureOf(algorithm: AlgorithmData): TrainingFailure | null;
}

/** Reads what the items' images show and how they are labelled. */
export async function gatherTrainingData(
  transaction: Transaction,
  items: readonly Item[],
): Promise<TrainingData> {
  const images: { image: Image; label: string | null }[] = [];
  for (const item of [...items].sort((a, b) => a.sequence - b.sequence)) {
    for (const id of item.image_ids) {
      const image = await transaction.get('images', id);
      if (image) images.push({ image, label: item.label ?? personLabel(image) });
    }
  }
  const good = images.filter(({ label }) => label === 'OK');
  const seen: Uint8Array[] = [];
  for (const { image } of good) {
    const features = await transaction.get('features', image.image_id);
    if (features) seen.push(features.cells);
  }
  const isAnnotated = images.some(({ image }) => image.annotations.length > 0);
  return {
    imageCount: images.length,
    okCount: good.length,
    ngCount: images.filter(({ label }) => label === 'NG').length,
    imageId: (good[0] ?? images[0])?.image.image_id ?? null,
    reference: learn(seen),
    failureOf: ({ algorithm_type }) => {
      if (good.length === 0) return { reason: 'noGoodImages', args: {} };
      return algorithm_type === 'supervised' && !isAnnotated ? { reason: 'noAnnotations', args: {} } : null;
    },
  };
}
