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
  /** Whether something that runs has to end first. */
  isWaiting(facts: StoryFacts): boolean;
  action(facts: StoryFacts, options: StepOptions): StepAction;
}

export interface StepOptions {
  /** Samples are for the sandbox: nobody's own server gets pictures that its owner did not choose. */
  isSandbox: boolean;
  /** The boxes that the model has found in an image: where a correction begins. */
  boxesOf(imageId: number): readonly object[];
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
    isDone: ({ models }) => models.length > 0,
    isWaiting: never,
    action: ({ training }) => ({
      operation: 'train',
      content: { body: { algorithm_id: 'AE', name: 'my-plates', item_ids: training } },
    }),
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
    isWaiting: ({ models }) => models.length > 0 && !models.some(({ isReady }) => isReady),
    action: ({ inspect, models }) => ({
      operation: 'predict',
      content: {
        body: {
          item_ids: inspect,
          model_id: models.findLast(({ isReady }) => isReady)?.model_id,
        },
      },
    }),
  },
  {
    id: 'read',
    isDone: ({ read }) => read.length > 0,
    isWaiting: ({ predictions }) => predictions.length > 0 && !predictions.some(({ isDone }) => isDone),
    action: (facts) => ({
      operation: 'get_item',
      content: {
        fields: { item_id: itemToRead(facts) ?? null, show_annotations: 'true', show_assessments: 'true' },
      },
    }),
  },
  {
    id: 'correct',
    isDone: ({ corrected, models }) => corrected.length > 0 && models.length > 1,
    isWaiting: never,
    action: (facts, { boxesOf }) => {
      if (facts.corrected.length > 0)
        return {
          operation: 'train',
          content: {
            // The corrected item is a defective one: the first step's algorithm learns from good ones only.
            body: { algorithm_id: 'IF', name: 'my-plates-2', item_ids: itemsToTrainAgain(facts) },
          },
        };
      const image = facts.images[facts.read.at(-1) ?? itemToRead(facts) ?? ''];
      return {
        operation: 'annotate',
        content:
          image === undefined
            ? {}
            : { fields: { image_id: String(image) }, body: { annotations: boxesOf(image) } },
      };
    },
  },
];

/** The first step that is not done; undefined when all are. */
export function nextStep(facts: StoryFacts): StoryStep | undefined {
  return storySteps.find((step) => !step.isDone(facts));
}

/** A defective one shows most. */
function itemToRead({ predictions }: StoryFacts): string | undefined {
  const done = predictions.filter(({ isDone }) => isDone);
  return (done.find(({ label }) => label === 'NG') ?? done[0])?.item_id;
}

function itemsToTrainAgain({ training, images, corrected }: StoryFacts): string[] {
  const items = Object.keys(images).filter((item) => corrected.includes(images[item] ?? -1));
  return [...new Set([...training, ...items])];
}
