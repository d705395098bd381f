import type { Progress } from '../../../mock/core/progress.ts';
import { announce } from '../announce.ts';
import { element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';

type RunningJob = Progress['jobs'][number];

/**
 * How far the sandbox's jobs are, moving: a bar per job. When the last one ends, it says so.
 *
 * @param jobs gives the jobs that wait or run
 * @param done what is said when none is left
 */
export function jobProgress(jobs: () => readonly RunningJob[], done: string): HTMLElement {
  const place = element('div', { class: 'explorer-jobs' });
  let wasRunning = false;
  const draw = (): void => {
    const now = Date.now();
    const running = jobs().filter(({ ends_at }) => ends_at > now);
    if (running.length > 0) {
      wasRunning = true;
      if (place.childElementCount !== running.length || place.querySelector('p'))
        place.replaceChildren(...running.map(bar));
      running.forEach((job, index) => move(place.children[index] as HTMLElement, job, now));
    } else if (wasRunning) {
      wasRunning = false;
      place.replaceChildren(element('p', { class: 'explorer-job-done' }, done));
      announce(done);
    }
  };
  draw();
  const timer = setInterval(() => {
    if (place.isConnected) draw();
    else clearInterval(timer);
  }, 200);
  return place;
}

function bar({ type }: RunningJob, index: number): HTMLElement {
  const { strings } = settings();
  const id = `explorer-job-${index}`;
  return element(
    'div',
    {},
    element(
      'label',
      { for: id },
      type === 'training' ? strings.guideJobTraining : strings.guideJobPrediction,
    ),
    element('progress', { id, max: '1' }),
    element('span', {}),
  );
}

function move(row: HTMLElement, { queued_at, starts_at, ends_at }: RunningJob, now: number): void {
  const { strings } = settings();
  const progress = row.querySelector('progress');
  if (progress) progress.value = Math.min(1, (now - queued_at) / (ends_at - queued_at));
  const seconds = Math.ceil((ends_at - now) / 1000);
  const text = now < starts_at ? strings.guideJobPending : fill(strings.guideJobRemaining, { seconds });
  const words = row.querySelector('span');
  if (words && words.textContent !== text) words.textContent = text;
}
