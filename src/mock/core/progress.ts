import { initialSequences } from './demo/initialState.ts';
import { predictedItems } from './demo/items.ts';
import { phaseOf } from './jobs.ts';
import { isAnalyzed } from './pictures/processed.ts';
import { pictureUrl } from './present/image.ts';
import { modelStatus } from './present/model.ts';
import type { Image, Item, Job, Label, Model, Result } from './records.ts';

/** What a client has done since the initial state, oldest first: enough to say what comes next. */
export interface Progress {
  /** Items that were uploaded for training, and for prediction. */
  training: string[];
  inspect: string[];
  /** How many training items there are, those of the initial state included. */
  trainingItems: number;
  models: { model_id: string; name: string; status: ReturnType<typeof modelStatus> }[];
  /** Items that were predicted; without a label as long as the job runs. What could not be analyzed has a fixed result. */
  predictions: {
    item_id: string;
    model_id: string;
    image_id: number | null;
    label: Label | null;
    analyzed: boolean;
  }[];
  /** Images into which a person has drawn boxes. */
  corrected: number[];
  /** Jobs that wait or run. Times are milliseconds since 1970. */
  jobs: Pick<Job, 'type' | 'queued_at' | 'starts_at' | 'ends_at'>[];
  /** All images, with the path of the picture, and whether it can be analyzed. */
  images: { image_id: number; item_id: string; path: string; analyzed: boolean }[];
}

/** The records of one client. */
interface Records {
  items: readonly Item[];
  images: readonly Image[];
  models: readonly Model[];
  jobs: readonly Job[];
  results: readonly Result[];
}

/**
 * @param records what the client has
 * @param now milliseconds since 1970
 * @param basePath where the API lies: `/api`
 */
export function progressOf(records: Records, now: number, basePath: string): Progress {
  const items = bySequence(records.items);
  const own = items.filter(({ sequence }) => sequence > initialSequences.item);
  const models = bySequence(records.models).filter(
    ({ sequence, deleted }) => sequence > initialSequences.model && !deleted,
  );
  const ownIds = new Set([...own.map(({ item_id }) => item_id), ...models.map(({ model_id }) => model_id)]);
  const predicted = [...records.results]
    .filter(
      ({ item_id, model_id }) =>
        ownIds.has(item_id) || ownIds.has(model_id) || !predictedItems.includes(item_id),
    )
    .sort((a, b) => a.created_at - b.created_at);
  const cannotAnalyze = new Set(
    records.images.filter((image) => !isAnalyzed(image)).map(({ image_id }) => image_id),
  );
  const learntNothing = new Set(
    records.models.filter(({ reference }) => reference === null).map(({ model_id }) => model_id),
  );
  return {
    training: own.filter(({ training }) => training).map(({ item_id }) => item_id),
    inspect: own.filter(({ training }) => !training).map(({ item_id }) => item_id),
    trainingItems: items.filter(({ training }) => training).length,
    models: models.map((model) => ({
      model_id: model.model_id,
      name: model.name,
      status: modelStatus(model, now),
    })),
    predictions: predicted.map(({ item_id, model_id, finished_at, images }) => ({
      item_id,
      model_id,
      image_id: images[0]?.image_id ?? null,
      label: finished_at > now ? null : images.some(({ label }) => label === 'NG') ? 'NG' : 'OK',
      analyzed: !learntNothing.has(model_id) && !images.some((image) => cannotAnalyze.has(image.image_id)),
    })),
    corrected: records.images
      .filter(({ annotations }) =>
        annotations.some(({ annotation_id }) => annotation_id > initialSequences.annotation),
      )
      .map(({ image_id }) => image_id),
    jobs: records.jobs
      .filter((job) => phaseOf(job, now) !== 'done')
      .sort((a, b) => a.job_id - b.job_id)
      .map(({ type, queued_at, starts_at, ends_at }) => ({ type, queued_at, starts_at, ends_at })),
    images: items.flatMap(({ image_ids }) =>
      records.images
        .filter(({ image_id }) => image_ids.includes(image_id))
        .map((image) => ({
          image_id: image.image_id,
          item_id: image.item_id,
          path: pictureUrl(basePath, 'raw', image),
          analyzed: !cannotAnalyze.has(image.image_id),
        })),
    ),
  };
}

function bySequence<Value extends { sequence: number }>(list: readonly Value[]): Value[] {
  return [...list].sort((a, b) => a.sequence - b.sequence);
}
