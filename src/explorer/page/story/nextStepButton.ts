import { button, element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import { nextSteps } from './stepWords.ts';
import { correctionPart } from './storySteps.ts';
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
export function nextStepButton(story: Story, operationId: string | undefined): LivePlace | undefined {
  if (!operationId || !storyOperations.has(operationId)) return undefined;
  const { strings } = settings();
  const place = element('div', { class: 'explorer-next' });
  const go = button('', () => {
    const { next, facts } = story;
    if (next && !next.isWaiting(facts)) void story.go(next);
  });
  go.classList.add('explorer-primary');
  const draw = (): void => {
    const { next, facts } = story;
    if (!next) {
      if (place.contains(go) || !place.hasChildNodes())
        place.replaceChildren(element('p', {}, strings.guideDone));
      return;
    }
    const waits = next.isWaiting(facts);
    const id = (next.id === 'correct' && correctionPart(facts)) || next.id;
    const counts = { training: facts.training.length, inspect: facts.inspect.length };
    const text = fill(waits ? strings.guideNextWaits : strings.guideNext, {
      title: fill(strings[nextSteps[id]], counts),
    });
    if (go.textContent !== text) go.textContent = text;
    go.setAttribute('aria-disabled', String(waits));
    if (!place.contains(go)) place.replaceChildren(go);
  };
  draw();
  return { place, draw };
}
