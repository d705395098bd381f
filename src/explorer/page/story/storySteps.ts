import type { FormContent } from '../form/fillForm.ts';
import type { StoryFacts } from './storyFacts.ts';

/** What a step leads to: an operation, and what its form is filled with. */
export interface StepAction {
  operation: string;
  content: FormContent;
}

/** A step of the story. */
export interface StoryStep {
  id: StepId;
  isDone(facts: StoryFacts): boolean;
  /** Whether it has been started and goes on by itself: the next step can be done meanwhile. */
  isRunning?(facts: StoryFacts): boolean;
  /** Whether something that runs has to end first. */
  isWaiting(facts: StoryFacts): boolean;
  action(facts: StoryFacts, options: StepOptions): StepAction;
}

export interface StepOptions {
  /** Samples are for the sandbox: nobody's own server gets pictures that its owner did not choose. */
  isSandbox: boolean;
  /** The defect of the sandbox's pictures that the first model overlooks. */
  overlooked: { item_id: string; box: object };
  /** The algorithm that uses annotations. */
  supervised: string;
}

export const stepIds = ['login', 'upload', 'train', 'fresh', 'predict', 'read', 'correct'] as const;

export type StepId = (typeof stepIds)[number];

const never = (): boolean => false;

export const storySteps: readonly StoryStep[] = [
  {
    id: 'login',
    isDone: ({ loggedIn }) => loggedIn,
    isWaiting: never,
    action: () => ({ operation: 'login', content: {} }),
  },
  {
    id: 'upload',
    isDone: ({ training }) => training.length > 0,
    isWaiting: never,
    action: (_, { isSandbox }) => ({
      operation: 'upload_item',
      content: { fields: { training: 'true', good: 'true' }, ...(isSandbox && { sample: 'good' }) },
    }),
  },
  {
    id: 'train',
    isDone: ({ models }) => models.some(({ isReady }) => isReady),
    isRunning: ({ models }) => models.length > 0,
    isWaiting: never,
    action: ({ training }, { isSandbox }) => {
      // Who begins here trains with what the sandbox has: an empty list would be rejected.
      const items = training.length === 0 && isSandbox ? {} : { item_ids: training };
      return { operation: 'train', content: { body: { algorithm_id: 'AE', name: 'my-plates', ...items } } };
    },
  },
  {
    id: 'fresh',
    isDone: ({ inspect }) => inspect.length > 0,
    isWaiting: never,
    action: (_, { isSandbox }) => ({
      operation: 'upload_item',
      content: { fields: { training: 'false', good: null }, ...(isSandbox && { sample: 'fresh' }) },
    }),
  },
  {
    id: 'predict',
    isDone: ({ predictions }) => predictions.length > 0,
    isWaiting: (facts) => facts.isWatched && isTraining(facts),
    action: (facts, { isSandbox }) => {
      const { inspect, models } = facts;
      if (!facts.isWatched && isTraining(facts)) return askForModels;
      // The form has an example of the sandbox's.
      if (inspect.length === 0 && isSandbox) return { operation: 'predict', content: {} };
      return {
        operation: 'predict',
        content: {
          body: {
            item_ids: inspect,
            model_id: models.findLast(({ isReady }) => isReady)?.model_id,
          },
        },
      };
    },
  },
  {
    id: 'read',
    isDone: ({ read }) => read.length > 0,
    isWaiting: ({ predictions }) => predictions.length > 0 && !predictions.some(({ isDone }) => isDone),
    action: (facts, { isSandbox }) => {
      const item_id = itemToRead(facts) ?? null;
      const shown = { show_annotations: 'true', show_assessments: 'true' };
      // As above.
      const fields = item_id === null && isSandbox ? shown : { item_id, ...shown };
      return { operation: 'get_item', content: { fields } };
    },
  },
  {
    id: 'correct',
    isDone: (facts) => correctionPart(facts) === undefined,
    isWaiting: (facts) => {
      const model = facts.models.at(-1);
      switch (correctionPart(facts)) {
        case 'predictAgain':
          return facts.isWatched && model?.isReady === false;
        case 'readAgain':
          return !facts.predictions.some((one) => one.model_id === model?.model_id && one.isDone);
        default:
          return false;
      }
    },
    action: correct,
  },
];

/** The first step that is neither done nor running; undefined when there is none. */
export function nextStep(facts: StoryFacts): StoryStep | undefined {
  return storySteps.find((step) => !step.isDone(facts) && !step.isRunning?.(facts));
}

/**
 * The step that comes next for a reader who has just done one. Who does not follow the story but predicts with a model that is there is not
 * sent back to its beginning.
 *
 * @param done the step that was just done; undefined if the request belongs to none
 */
export function nextStepAfter(facts: StoryFacts, done: StepId | undefined): StoryStep | undefined {
  const next = nextStep(facts);
  const place = done === undefined ? -1 : stepIds.indexOf(done);
  if (!next || stepIds.indexOf(next.id) >= place) return next;
  return storySteps.slice(place + 1).find((step) => !step.isDone(facts) && !step.isRunning?.(facts)) ?? next;
}

/** A defective one shows most. */
function itemToRead({ predictions }: StoryFacts): string | undefined {
  const done = predictions.filter(({ isDone }) => isDone);
  return (done.find(({ label }) => label === 'NG') ?? done[0])?.item_id;
}

/** Where only the server knows whether a model is ready, the reader asks it, as a program does. */
const askForModels: StepAction = { operation: 'get_models', content: {} };

/** Whether models are being trained, and none can predict yet. */
function isTraining({ models }: StoryFacts): boolean {
  return models.length > 0 && !models.some(({ isReady }) => isReady);
}

/** Whether a step's action is to ask the server for the state of a model, before it can go on. */
export function asksForModels(action: StepAction): boolean {
  return action === askForModels;
}

/** The parts of the last step: a box, another training with it, and what the new model then says. */
export const correctionParts = ['correct', 'again', 'predictAgain', 'readAgain'] as const;

export type CorrectionPart = (typeof correctionParts)[number];

/** The part of the last step that comes next; undefined when all are done. */
export function correctionPart({
  corrected,
  models,
  predictions,
  read,
}: StoryFacts): CorrectionPart | undefined {
  const ofNewModel = ({ model_id }: { model_id: string }): boolean => model_id === models.at(-1)?.model_id;
  if (corrected.length === 0) return 'correct';
  if (models.length < 2) return 'again';
  if (!predictions.some(ofNewModel)) return 'predictAgain';
  return read.some(ofNewModel) ? undefined : 'readAgain';
}

function correct(facts: StoryFacts, options: StepOptions): StepAction {
  const { models, inspect, corrected } = facts;
  switch (correctionPart(facts)) {
    case 'again':
      return {
        operation: 'train',
        content: {
          body: {
            algorithm_id: options.supervised,
            name: 'my-plates-2',
            item_ids: [...new Set([...facts.training, ...correctedItems(facts)])],
          },
        },
      };
    case 'predictAgain':
      if (!facts.isWatched && models.at(-1)?.isReady === false) return askForModels;
      return {
        operation: 'predict',
        content: {
          body: {
            item_ids: [...new Set([...inspect, ...correctedItems(facts)])],
            model_id: models.at(-1)?.model_id,
          },
        },
      };
    case 'readAgain': {
      const item_id = correctedItems(facts)[0] ?? itemToRead(facts) ?? null;
      return {
        operation: 'get_item',
        content: { fields: { item_id, show_annotations: 'true', show_assessments: 'true' } },
      };
    }
    default:
      return corrected.length === 0 ? firstBox(facts, options) : { operation: 'annotate', content: {} };
  }
}

/** In the sandbox the box around the defect that was overlooked; elsewhere nobody but the reader knows what was. */
function firstBox(facts: StoryFacts, { isSandbox, overlooked }: StepOptions): StepAction {
  const overlookedImage = isSandbox ? facts.images[overlooked.item_id] : undefined;
  const image = overlookedImage ?? facts.images[facts.read.at(-1)?.item_id ?? itemToRead(facts) ?? ''];
  const annotations = overlookedImage === undefined ? [] : [overlooked.box];
  return {
    operation: 'annotate',
    content: image === undefined ? {} : { fields: { image_id: String(image) }, body: { annotations } },
  };
}

function correctedItems({ images, corrected }: StoryFacts): string[] {
  return Object.keys(images).filter((item) => corrected.includes(images[item] ?? -1));
}
