import type { Exchange } from '../history.ts';
import { bodyEditor } from '../form/formFields.ts';
import { textAt } from '../response/responseParts.ts';
import { button, element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import { nextSteps, waitingSteps } from './stepWords.ts';
import { asksForModels, correctionPart, nextStepAfter, type StepId } from './storySteps.ts';
import type { Story } from './story.ts';

/** Operations after whose response comes the way on, with the step of the story that they are; those that only show how far it is are none. */
const storyOperations: Readonly<Record<string, StepId | undefined>> = {
  login: 'login',
  upload_item: 'upload',
  train: 'train',
  predict: 'predict',
  get_item: 'read',
  annotate: 'correct',
  get_workers: undefined,
  get_models: undefined,
  get_items: undefined,
};

function stepOf({ operationId = '', body }: Exchange): StepId | undefined {
  const isFresh = body instanceof FormData && body.get('training') === 'false';
  return operationId === 'upload_item' && isFresh ? 'fresh' : storyOperations[operationId];
}

/** A place in the page, and how to bring it up to date. */
export interface LivePlace {
  place: HTMLElement;
  draw(): void;
}

/** `Next: Train with 6 items`, below a response; undefined where the story does not go on from there. */
export function nextStepButton(story: Story, exchange: Exchange): LivePlace | undefined {
  const { operationId } = exchange;
  if (!operationId || !Object.hasOwn(storyOperations, operationId)) return undefined;
  const done = stepOf(exchange);
  const { strings } = settings();
  const place = element('div', { class: 'explorer-next' });
  /** How far the training is that the request started; undefined for other requests, and on other servers. */
  const training = (): string | undefined =>
    operationId === 'train'
      ? story.progress?.models.find(
          ({ model_id }) => model_id === textAt(exchange.response?.json, 'data', 'model_id'),
        )?.status
      : undefined;
  const go = button('', () => {
    const { facts } = story;
    const next = nextStepAfter(facts, done);
    if (training() === 'failed') {
      bodyEditor()?.focus();
      return;
    }
    if (next && !next.isWaiting(facts)) void story.go(next);
  });
  go.classList.add('explorer-primary');
  const draw = (): void => {
    const { facts } = story;
    const next = nextStepAfter(facts, done);
    const status = training();
    go.toggleAttribute('data-retry', status === 'failed');
    if (status === 'failed') {
      go.textContent = strings.guideNextRetry;
      go.setAttribute('aria-disabled', 'false');
      if (!place.contains(go)) place.replaceChildren(go);
      return;
    }
    if (!next) {
      if (place.contains(go) || !place.hasChildNodes())
        place.replaceChildren(element('p', {}, strings.guideDone), ...resetButton());
      return;
    }
    const waits = next.isWaiting(facts);
    const part = (next.id === 'correct' && correctionPart(facts)) || next.id;
    const id = asksForModels(story.actionOf(next)) ? 'ask' : part;
    const counts = { training: facts.training.length, inspect: facts.inspect.length };
    const frame = status === 'creating' ? strings.guideNextMeanwhile : strings.guideNext;
    const { item_id } = settings().story.overlooked;
    const said = story.progress?.predictions.findLast((one) => one.item_id === item_id)?.label;
    const words =
      id === 'correct' && said === 'OK'
        ? 'guideNextCorrectItem'
        : id === 'predict' && facts.models.length === 0
          ? 'guideNextPredictDefault'
          : nextSteps[id];
    const waiting = waits ? waitingSteps[id] : undefined;
    const text = waiting
      ? strings[waiting]
      : fill(frame, { title: fill(strings[words], { ...counts, item: item_id }) });
    if (go.textContent !== text) go.textContent = text;
    go.setAttribute('aria-disabled', String(waits));
    if (!place.contains(go)) place.replaceChildren(go);
  };
  draw();
  return { place, draw };
}

/** The sandbox's own button once more, where its reader has come to the end. */
function resetButton(): HTMLButtonElement[] {
  const own = document.querySelector<HTMLButtonElement>('[data-reset]');
  return own ? [button(own.textContent, () => own.click())] : [];
}
