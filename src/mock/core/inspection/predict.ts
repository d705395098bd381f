import type { Image, ImageFeatures, Model } from '../records.ts';
import { guess } from './guess.ts';
import { type Finding, inspect } from './inspect.ts';
import { sensitivityOf } from './sensitivity.ts';

/**
 * What a model says about an image: the same for the same model and picture, always.
 *
 * @param features what is seen of the picture; absent if it cannot be looked into
 */
export function predictImage(model: Model, image: Image, features: ImageFeatures | undefined): Finding {
  if (!model.reference || !features) return guess(image.digest, image);
  return inspect(features.cells, model.reference, sensitivityOf(model), image);
}
