import type { components } from '../../../api/types.ts';
import type { Image, ImageResult, Item, Result } from '../records.ts';
import { computedAssessment, finalAssessment, isConfirmed, labelWords } from './assessment.ts';
import { type ImageState, modelAnnotations, pictureUrl, presentImage, presentPicture } from './image.ts';
import { rfc3339 } from './time.ts';

type ItemModels = components['schemas']['ItemModels'];

/** An item with all that belongs to it. */
export interface ItemState {
  item: Item;
  images: Image[];
  /** Of all models, running ones included. */
  results: Result[];
}

/** Gives each item its images and results. */
export function itemStates(
  items: readonly Item[],
  images: readonly Image[],
  results: readonly Result[],
): ItemState[] {
  const imagesById = new Map(images.map((image) => [image.image_id, image]));
  const resultsByItem = new Map<string, Result[]>();
  for (const result of results)
    resultsByItem.set(result.item_id, [...(resultsByItem.get(result.item_id) ?? []), result]);
  return [...items]
    .sort((a, b) => a.sequence - b.sequence)
    .map((item) => ({
      item,
      images: item.image_ids.flatMap((id) => imagesById.get(id) ?? []),
      results: (resultsByItem.get(item.item_id) ?? []).sort((a, b) => a.finished_at - b.finished_at),
    }));
}

/** An item as lists show it: no images, of the results only what the models said. */
export function presentItemInList(
  state: ItemState,
  now: number,
  address: string,
): components['schemas']['Item'] {
  return {
    ...presentItem(state, now, address),
    models: state.results.map((result) =>
      presentResult(state, result, now, (finding) => ({ image_id: finding.image_id })),
    ),
  };
}

/** An item with all details. */
export function presentItemInDetail(
  state: ItemState,
  {
    now,
    address,
    annotations,
    assessments,
  }: { now: number; address: string; annotations: boolean; assessments: boolean },
): components['schemas']['Item'] {
  const pictures = state.images.map((image) => imageState(state, image, now));
  const details = (finding: ImageResult, result: Result) => {
    const picture = pictures.find(({ image }) => image.image_id === finding.image_id) as ImageState;
    return {
      ...presentPicture(picture, address),
      annotations: annotations ? modelAnnotations(result, finding) : null,
    };
  };
  return {
    ...presentItem(state, now, address),
    images: pictures.map((picture) => presentImage(picture, address, annotations)),
    models: state.results.map((result) => {
      const shown = presentResult(state, result, now, details);
      return assessments ? shown : { ...shown, assessments: [] };
    }),
  };
}

function presentItem({ item, images, results }: ItemState, now: number, address: string) {
  const isRunning = results.some(({ finished_at }) => finished_at > now);
  const [main] = images;
  return {
    item_id: item.item_id,
    name: item.item_id,
    active: true,
    is_training_data: item.training,
    override: item.label === null ? { label: null } : { label: item.label, result: labelWords[item.label] },
    status: results.length > 0 && !isRunning ? ('done' as const) : ('pending' as const),
    ...(main && {
      default_image: pictureUrl(address, 'raw', main),
      thumbnail_image: pictureUrl(address, 'thumbnail', main),
    }),
  };
}

/** An image with the results that are finished. */
export function imageState({ item, results }: ItemState, image: Image, now: number): ImageState {
  const findings = results
    .filter(({ finished_at }) => finished_at <= now)
    .flatMap((result) => {
      const finding = result.images.find(({ image_id }) => image_id === image.image_id);
      return finding ? [{ result, finding }] : [];
    });
  return { image, item, findings };
}

function presentResult(
  { images }: ItemState,
  result: Result,
  now: number,
  details: (finding: ImageResult, result: Result) => components['schemas']['ItemModelAssessment'],
): ItemModels {
  const { model_id, created_at, finished_at } = result;
  if (finished_at > now) {
    const nothing = { label: null, detected_objects: null, detection_accuracy: null };
    const running = {
      computed: nothing,
      final: nothing,
      created_at: rfc3339(created_at),
      finished_date: null,
    };
    const assessments = result.images.map(({ image_id }) => ({ image_id, ...running, confirmed: null }));
    return { model_id, aggregate: { label: null, detected_objects: null }, assessments };
  }
  const assessments = result.images.map((finding) => {
    const image = images.find(({ image_id }) => image_id === finding.image_id) as Image;
    return {
      ...details(finding, result),
      computed: computedAssessment(finding),
      final: finalAssessment(image, finding),
      confirmed: isConfirmed(image, finding),
      created_at: rfc3339(created_at),
      finished_date: rfc3339(finished_at),
    };
  });
  const defects = assessments.map(({ final }) => final.detected_objects ?? 0);
  const label = assessments.some(({ final }) => final.label === 'NG') ? 'NG' : 'OK';
  return { model_id, aggregate: { label, detected_objects: mean(defects) }, assessments };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
