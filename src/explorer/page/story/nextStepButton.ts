import type { Exchange } from '../history.ts';
import { bodyEditor } from '../form/formFields.ts';
import { textAt } from '../response/responseParts.ts';
import { button, element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import { nextSteps } from './stepWords.ts';
import { asksForModels, correctionPart } from './storySteps.ts';
import type { Story } from './story.ts';

/** Operations that belong to the story: after their response comes the way on. */
const storyOperations = new Set([
  'login',
  'upload_item',
  'train',
  'predict',
  'get_item',
  'annotate',
  'get_workers',
  'get_models',
  'get_items',
]);

/** A place in the page, and how to bring it up to date. */
export interface LivePlace {
  place: HTMLElement;
  draw(): void;
}

/** `Next: Train with 6 items`, below a response; undefined where the story does not go on from there. */
export function nextStepButton(story: Story, exchange: Exchange): LivePlace | undefined {
  const { operationId } = exchange;
  if (!operationId || !storyOperations.has(operationId)) return undefined;
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
    const { next, facts } = story;
    if (training() === 'failed') {
      bodyEditor()?.focus();
      return;
    }
    if (next && !next.isWaiting(facts)) void story.go(next);
  });
  go.classList.add('explorer-primary');
  const draw = (): void => {
    const { next, facts } = story;
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
        place.replaceChildren(element('p', {}, strings.guideDone));
      return;
    }
    const waits = next.isWaiting(facts);
    const part = (next.id === 'correct' && correctionPart(facts)) || next.id;
    const id = asksForModels(story.actionOf(next)) ? 'ask' : part;
    const counts = { training: facts.training.length, inspect: facts.inspect.length };
    const frame = waits
      ? strings.guideNextWaits
      : status === 'creating'
        ? strings.guideNextMeanwhile
        : strings.guideNext;
    const { item_id } = settings().story.overlooked;
    const said = story.progress?.predictions.findLast((one) => one.item_id === item_id)?.label;
    const words = id === 'correct' && said === 'OK' ? 'guideNextCorrectItem' : nextSteps[id];
    const text = fill(frame, { title: fill(strings[words], { ...counts, item: item_id }) });
    if (go.textContent !== text) go.textContent = text;
    go.setAttribute('aria-disabled', String(waits));
    if (!place.contains(go)) place.replaceChildren(go);
  };
  draw();
  return { place, draw };
}
