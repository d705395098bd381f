import type { components } from '../../../api/types.ts';
import type { Image, ImageResult, Label } from '../records.ts';

type Assessment = components['schemas']['Assessment'];

/** A label in words. */
export const labelWords: Readonly<Record<Label, string>> = { OK: 'good', NG: 'defective' };

/** What the model said. */
export function computedAssessment({ label, boxes, accuracy }: ImageResult): Assessment {
  return { label, result: labelWords[label], detected_objects: boxes.length, detection_accuracy: accuracy };
}

/** What a person said by annotating an image; null if nobody did. */
export function personLabel({ reviewed, annotations }: Image): Label | null {
  if (!reviewed) return null;
  return annotations.length > 0 ? 'NG' : 'OK';
}

/** What holds after a person's correction. */
export function finalAssessment(image: Image, result: ImageResult): Assessment {
  const label = personLabel(image);
  if (label === null) return computedAssessment(result);
  return {
    label,
    result: labelWords[label],
    detected_objects: image.annotations.length,
    detection_accuracy: label === result.label ? result.accuracy : null,
  };
}

/** Whether a person agreed; null if nobody looked. */
export function isConfirmed(image: Image, result: ImageResult): boolean | null {
  const label = personLabel(image);
  return label === null ? null : label === result.label;
}
