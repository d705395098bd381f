import type { Progress } from '../../../mock/core/progress.ts';
import { announce } from '../announce.ts';
import { element } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import type { JobOutcome } from './jobOutcome.ts';

type RunningJob = Progress['jobs'][number];

/**
 * How far the sandbox's jobs are, moving: a bar per job. When the last one ends, it says how they ended.
 *
 * @param jobs gives the jobs that wait or run
 * @param ended reads how they ended
 */
export function jobProgress(
  jobs: () => readonly RunningJob[],
  ended: () => Promise<readonly JobOutcome[]>,
): HTMLElement {
  const { strings } = settings();
  const place = element('div', { class: 'explorer-jobs' });
  let wasRunning = false;
  const tell = (outcomes: readonly JobOutcome[]): void => {
    place.replaceChildren(...outcomes.map(outcomeText));
    announce(outcomes.map(({ text }) => text).join(' '));
  };
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
      ended().then(tell, (error: unknown) => {
        console.warn(error);
        tell([{ text: strings.guideJobsUnknown, help: 'stillPending' }]);
      });
    }
  };
  draw();
  const timer = setInterval(() => {
    if (place.isConnected) draw();
    else clearInterval(timer);
  }, 200);
  return place;
}

/** In green, or in red with a way to what to do. */
function outcomeText({ text, help }: JobOutcome): HTMLElement {
  const { strings, troubleshooting } = settings();
  if (!help) return element('p', { class: 'explorer-job-done' }, text);
  return element(
    'p',
    { class: 'explorer-job-failed' },
    text,
    ' ',
    element('a', { href: `${troubleshooting}#${help}` }, strings.guideJobFailedHelp),
  );
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
