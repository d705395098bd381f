import type { Progress } from '../../../mock/core/progress.ts';
import { inspectedItems } from '../response/inspectedItems.ts';
import { listAt, parseJson, textAt, textsIn, valueAt } from '../response/responseParts.ts';
import type { Exchange } from '../history.ts';

/** What has been done of the story, on one server. Lists are in the order in which things were done. */
export interface StoryFacts {
  /** Whether the page hears by itself how jobs go on, as in the sandbox; elsewhere only responses tell. */
  isWatched: boolean;
  loggedIn: boolean;
  /** Items that were uploaded for training, and for prediction. */
  training: string[];
  inspect: string[];
  /** Models that were trained; one that failed is not among them. */
  models: { model_id: string; isReady: boolean }[];
  predictions: (ModelResult & { isDone: boolean; label: string | null })[];
  /** The results that were read. */
  read: ModelResult[];
  /** Images that a person has corrected. */
  corrected: number[];
  /** Images of items, as far as they are known. */
  images: Record<string, number>;
}

/** What a model says of an item. The model is empty where a request left it to the server. */
export interface ModelResult {
  item_id: string;
  model_id: string;
}

export function isSameResult(a: ModelResult, b: ModelResult): boolean {
  return a.item_id === b.item_id && a.model_id === b.model_id;
}

export function noFacts(): StoryFacts {
  return {
    isWatched: false,
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
    isWatched: true,
    loggedIn: seen.loggedIn,
    read: seen.read,
    training: progress.training,
    inspect: progress.inspect,
    models: progress.models
      .filter(({ status }) => status === 'active' || status === 'creating')
      .map(({ model_id, status }) => ({ model_id, isReady: status === 'active' })),
    predictions: progress.predictions.map(({ item_id, model_id, label }) => ({
      item_id,
      model_id,
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
      const isReady = textAt(data, 'status') === 'active';
      return { ...facts, models: [...facts.models, { model_id, isReady }] };
    }
    case 'get_models':
      return Array.isArray(data) ? { ...facts, models: stillUsable(facts.models, data) } : facts;
    case 'predict': {
      const items = textsIn(valueAt(data, 'item_ids'));
      const model = typeof body === 'string' && valueAt(parseJson(body), 'model_id');
      const model_id = typeof model === 'string' ? model : '';
      const made = items.map((item_id) => ({ item_id, model_id, isDone: true, label: null }));
      const others = facts.predictions.filter((one) => !made.some((other) => isSameResult(one, other)));
      return { ...facts, predictions: [...others, ...made] };
    }
    case 'get_item': {
      const [item] = inspectedItems(response.json);
      if (!item) return facts;
      const image = item.pictures[0]?.imageId;
      const results = item.isTraining ? [] : resultsIn(data, item.item_id);
      const read = facts.read.filter((one) => !results.some((other) => isSameResult(one, other)));
      return {
        ...facts,
        read: [...read, ...results],
        images: image === undefined ? facts.images : { ...facts.images, [item.item_id]: image },
      };
    }
    case 'annotate': {
      const image = /\/image\/(\d+)\//.exec(exchange.url)?.[1];
      const boxes = typeof body === 'string' && valueAt(parseJson(body), 'annotations');
      // No box says that nothing is wrong: there is nothing in it to learn from.
      return image && Array.isArray(boxes) && boxes.length > 0
        ? { ...facts, corrected: add(facts.corrected, [Number(image)]) }
        : facts;
    }
    default:
      return facts;
  }
}

/** The models that were trained, as the server lists them now: without those that have failed or are gone. */
function stillUsable(models: StoryFacts['models'], list: readonly unknown[]): StoryFacts['models'] {
  const states = new Map(list.map((model) => [textAt(model, 'model_id'), textAt(model, 'status')]));
  return models.flatMap((model) => {
    const status = states.get(model.model_id);
    // A list of one algorithm's models does not have the others.
    if (status === undefined) return [model];
    return status === 'active' || status === 'creating' ? [{ ...model, isReady: status === 'active' }] : [];
  });
}

/** The finished results in an item. */
function resultsIn(item: unknown, item_id: string): ModelResult[] {
  return listAt(item, 'models')
    .filter((model) => textAt(model, 'aggregate', 'label') !== '')
    .map((model) => ({ item_id, model_id: textAt(model, 'model_id') }));
}
