import type { AlgorithmData } from './mockData.ts';
import { faintestDefect, type MarkedPicture } from './inspection/markedDefects.ts';
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
  /** How faint a defect persons have marked, for an algorithm that uses annotations; see inspection/markedDefects.ts. */
  faintestFor(algorithm: Pick<AlgorithmData, 'algorithm_type'>): number | null;
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
  const annotated = images.filter(({ image }) => image.annotations.length > 0);
  const marked: MarkedPicture[] = [];
  for (const { image } of annotated) {
    const features = await transaction.get('features', image.image_id);
    if (features) marked.push({ ...image, cells: features.cells });
  }
  const reference = learn(seen);
  return {
    imageCount: images.length,
    okCount: good.length,
    ngCount: images.filter(({ label }) => label === 'NG').length,
    imageId: (good[0] ?? images[0])?.image.image_id ?? null,
    reference,
    faintestFor: ({ algorithm_type }) =>
      algorithm_type === 'supervised' && reference ? faintestDefect(marked, reference) : null,
    failureOf: ({ algorithm_type }) => {
      if (good.length === 0) return { reason: 'noGoodImages', args: {} };
      return algorithm_type === 'supervised' && annotated.length === 0
        ? { reason: 'noAnnotations', args: {} }
        : null;
    },
  };
}
