import type { components } from '../../../api/types.ts';
import { processedType } from '../pictures/processed.ts';
import type { Box, Image, ImageResult, Item, Result } from '../records.ts';
import { computedAssessment, finalAssessment, isConfirmed } from './assessment.ts';
import { rfc3339 } from './time.ts';

type Annotation = components['schemas']['Annotation'];

/** An image of an item, with what models found on it. */
export interface ImageState {
  image: Image;
  item: Item;
  /** Finished results, the latest last. */
  findings: { result: Result; finding: ImageResult }[];
}

export type PictureKind = 'raw' | 'processed' | 'thumbnail';

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/tiff': 'tiff',
  'image/svg+xml': 'svg',
};

/** Where a picture of an image lies. The key keeps others from finding it by counting. */
export function pictureUrl(address: string, kind: PictureKind, image: Image): string {
  const type = kind === 'raw' ? image.content_type : processedType(image);
  return `${address}/images/${kind}/${image.image_id}.${extensions[type]}?key=${image.key}`;
}

/** The boxes that the processed picture shows: a person's, else those of the latest result. */
export function currentBoxes({ image, findings }: ImageState): Box[] {
  if (!image.reviewed) return [...(findings.at(-1)?.finding.boxes ?? [])];
  return image.annotations.map((box) => ({ ...box, x_min: box.x_min ?? 0, y_min: box.y_min ?? 0 }));
}

/** The picture itself, and what is known about it whatever the models say. */
export function presentPicture(state: ImageState, address: string) {
  const { image, findings } = state;
  const processed = findings.length > 0;
  return {
    image_id: image.image_id,
    content_type: image.content_type,
    file_size: image.file_size,
    width: image.width,
    height: image.height,
    is_raw_uploaded: true,
    processed_url: processed ? pictureUrl(address, 'processed', image) : null,
    defect_counted: processed ? currentBoxes(state).length : null,
    exif_metadata: {},
  };
}

/** An image with everything; annotations only for those who ask for them. */
export function presentImage(
  state: ImageState,
  address: string,
  showAnnotations: boolean,
): components['schemas']['Image'] {
  const { image, item, findings } = state;
  return {
    ...presentPicture(state, address),
    position: null,
    processed: findings.length > 0,
    raw_url: pictureUrl(address, 'raw', image),
    annotations: showAnnotations ? imageAnnotations(state) : null,
    model_results: findings.map(({ result, finding }) => ({
      model_id: result.model_id,
      image_key: `${item.item_id}-${image.image_id}`,
      label: finding.label,
      result: computedAssessment(finding).result ?? '',
      detected_objects: finding.boxes.length,
      detection_accuracy: finding.accuracy,
      computed: computedAssessment(finding),
      final: finalAssessment(image, finding),
      confirmed: isConfirmed(image, finding),
      annotations: showAnnotations ? modelAnnotations(result, finding) : null,
      created_at: rfc3339(result.created_at),
      finished_date: rfc3339(result.finished_at),
    })),
  };
}

function imageAnnotations({ image, item, findings }: ImageState): Annotation[] {
  const byModel = findings.flatMap(({ result, finding }) => modelAnnotations(result, finding));
  const byPerson = image.annotations.map((annotation) => ({
    ...annotation,
    image_id: image.image_id,
    model_id: null,
    for_training: item.training,
  }));
  return [...byModel, ...byPerson];
}

/** The boxes of a result as annotations. */
export function modelAnnotations({ model_id }: Result, { image_id, boxes }: ImageResult): Annotation[] {
  return boxes.map((box) => ({ ...box, image_id, model_id, notes: null, for_training: false }));
}
