import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import { markStep } from './stepMark.ts';
import { stepTitles } from './stepWords.ts';
import type { Story } from './story.ts';
import { type StepId, storySteps } from './storySteps.ts';

/** The steps of the story, above the explorer: which are done, which one is next. Each leads to its operation. */
export function startStepper(place: HTMLElement, story: Story): void {
  const { strings } = settings();
  const buttons = new Map<StepId, HTMLButtonElement>();
  for (const button of place.querySelectorAll<HTMLButtonElement>('button[data-step]')) {
    const step = storySteps.find(({ id }) => id === button.dataset['step']);
    if (!step) continue;
    buttons.set(step.id, button);
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') void story.go(step);
    });
  }
  const draw = (): void => {
    const { facts, next } = story;
    const done = storySteps.filter((step) => step.isDone(facts));
    for (const step of storySteps) {
      const button = buttons.get(step.id);
      if (!button) continue;
      const isDone = done.includes(step);
      const isRunning = !isDone && (step.isRunning?.(facts) ?? false);
      const state = isDone ? 'done' : isRunning ? 'running' : step === next ? 'next' : 'later';
      button.dataset['state'] = state;
      button.toggleAttribute('aria-current', false);
      if (step === next) button.setAttribute('aria-current', 'step');
      const waits = step === next && step.isWaiting(facts);
      button.setAttribute('aria-disabled', String(waits));
      const words = button.querySelector('.step-state');
      const text = isDone
        ? strings.guideStepDone
        : isRunning
          ? strings.guideStepRunning
          : waits
            ? strings.guideStepWaits
            : state === 'next'
              ? strings.guideStepNext
              : '';
      if (words && words.textContent !== text) words.textContent = text;
    }
    const summary = place.querySelector('[data-story-summary]');
    const text = next
      ? fill(strings.guideAt, { number: storySteps.indexOf(next) + 1, title: strings[stepTitles[next.id]] })
      : strings.guideDone;
    if (summary && summary.textContent !== text) summary.textContent = text;
    markStep(story);
  };
  story.onChange(draw);
  draw();
}
