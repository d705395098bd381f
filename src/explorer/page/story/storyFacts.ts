import type { Progress } from '../../../mock/core/progress.ts';
import { inspectedItems } from '../response/inspectedItems.ts';
import { textsIn, valueAt } from '../response/responseParts.ts';
import type { Exchange } from '../history.ts';

/** What has been done of the story, on one server. Lists are in the order in which things were done. */
export interface StoryFacts {
  loggedIn: boolean;
  /** Items that were uploaded for training, and for prediction. */
  training: string[];
  inspect: string[];
  /** Models that were trained; one that failed is not among them. */
  models: { model_id: string; isReady: boolean }[];
  predictions: { item_id: string; isDone: boolean; label: string | null }[];
  /** Items whose result was read. */
  read: string[];
  /** Images that a person has corrected. */
  corrected: number[];
  /** Images of items, as far as they are known. */
  images: Record<string, number>;
}

export function noFacts(): StoryFacts {
  return {
    loggedIn: false,
    training: [],
    inspect: [],
    models: [],
    predictions: [],
    read: [],
    corrected: [],
    images: {},
  };
}

/**
 * The facts of the sandbox.
 *
 * @param seen what responses told: the sandbox does not know who is logged in here, and what was read
 */
export function sandboxFacts(progress: Progress, seen: Pick<StoryFacts, 'loggedIn' | 'read'>): StoryFacts {
  return {
    loggedIn: seen.loggedIn,
    read: seen.read,
    training: progress.training,
    inspect: progress.inspect,
    models: progress.models
      .filter(({ status }) => status === 'active' || status === 'creating')
      .map(({ model_id, status }) => ({ model_id, isReady: status === 'active' })),
    predictions: progress.predictions.map(({ item_id, label }) => ({
      item_id,
      label,
      isDone: label !== null,
    })),
    corrected: progress.corrected,
    images: Object.fromEntries(progress.images.map(({ item_id, image_id }) => [item_id, image_id])),
  };
}

/**
 * What a response adds to the facts: all that is known of a reader's own server.
 *
 * @returns the same object where it adds nothing
 */
export function learnFrom(facts: StoryFacts, exchange: Exchange): StoryFacts {
  const { operationId, status, body, response } = exchange;
  if (status !== 200 || !response) return facts;
  const data = valueAt(response.json, 'data');
  const add = <Value>(list: readonly Value[], more: readonly Value[]): Value[] => [
    ...list.filter((one) => !more.includes(one)),
    ...more,
  ];
  switch (operationId) {
    case 'login':
      return { ...facts, loggedIn: true };
    case 'upload_item': {
      const items = textsIn(valueAt(data, 'item_ids'));
      return body instanceof FormData && body.get('training') === 'true'
        ? { ...facts, training: add(facts.training, items) }
        : { ...facts, inspect: add(facts.inspect, items) };
    }
    case 'train': {
      const model_id = valueAt(data, 'model_id');
      if (typeof model_id !== 'string') return facts;
      // Whether it is ready, only the server knows: the reader is not held up.
      return { ...facts, models: [...facts.models, { model_id, isReady: true }] };
    }
    case 'predict': {
      const items = textsIn(valueAt(data, 'item_ids'));
      const others = facts.predictions.filter(({ item_id }) => !items.includes(item_id));
      return {
        ...facts,
        predictions: [...others, ...items.map((item_id) => ({ item_id, isDone: true, label: null }))],
      };
    }
    case 'get_item': {
      const [item] = inspectedItems(response.json);
      if (!item) return facts;
      const image = item.pictures[0]?.imageId;
      return {
        ...facts,
        read: item.label !== undefined && !item.isTraining ? add(facts.read, [item.item_id]) : facts.read,
        images: image === undefined ? facts.images : { ...facts.images, [item.item_id]: image },
      };
    }
    case 'annotate': {
      const image = /\/image\/(\d+)\//.exec(exchange.url)?.[1];
      return image ? { ...facts, corrected: add(facts.corrected, [Number(image)]) } : facts;
    }
    default:
      return facts;
  }
}
