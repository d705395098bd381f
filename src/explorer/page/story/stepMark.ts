import { allInForm, shownOperation } from '../form/shownForm.ts';
import type { Story } from './story.ts';
import {
  type CorrectionPart,
  correctionPart,
  correctionParts,
  type StepId,
  storySteps,
} from './storySteps.ts';

/** The operation of each step, as far as it is known without the story's state. */
const operations: Readonly<Record<StepId, string>> = {
  login: 'login',
  upload: 'upload_item',
  train: 'train',
  fresh: 'upload_item',
  predict: 'predict',
  read: 'get_item',
  correct: 'annotate',
};

/** The operation of each part of the last step. */
const lastOperations: Readonly<Record<CorrectionPart, string>> = {
  correct: 'annotate',
  again: 'train',
  predictAgain: 'predict',
  readAgain: 'get_item',
};

/**
 * The number of the step that an operation is: of the next one, which may be a part of the last step; else of the last one that is done or runs, of
 * the last step its parts.
 *
 * @returns undefined for an operation that is none
 */
export function stepNumber({ facts, next, actionOf }: Story, operation: string): number | undefined {
  if (next && actionOf(next).operation === operation) return storySteps.indexOf(next) + 1;
  const part = correctionPart(facts);
  const done = part === undefined ? correctionParts : correctionParts.slice(0, correctionParts.indexOf(part));
  if (done.some((one) => lastOperations[one] === operation)) return storySteps.length;
  const at = storySteps.findLastIndex(
    (step) => operations[step.id] === operation && (step.isDone(facts) || step.isRunning?.(facts)),
  );
  return at === -1 ? undefined : at + 1;
}

/** Shows beside the heading of the shown operation which step it is, and whether it is done: the line of steps is out of sight there. */
export function markStep(story: Story): void {
  const number = stepNumber(story, shownOperation());
  const isDone = number !== undefined && storySteps[number - 1]?.isDone(story.facts);
  for (const heading of allInForm('h2')) {
    if (number === undefined) heading.removeAttribute('data-step');
    else heading.setAttribute('data-step', `${number}/${storySteps.length}${isDone ? ' ✓' : ''}`);
  }
}
