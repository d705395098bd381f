import { element } from '../../client/dom.ts';
import type { RunnerStrings } from '../runnerStrings.ts';
import type { RunningJob } from './privateSandbox.ts';

/** How far the sandbox's jobs are: a bar per job, moved at each response. */
export function showJobs(place: HTMLElement, jobs: readonly RunningJob[], strings: RunnerStrings): void {
  while (place.childElementCount > jobs.length) place.lastElementChild?.remove();
  for (const [index, { type, done }] of jobs.entries()) {
    const label = type === 'training' ? strings.guideJobTraining : strings.guideJobPrediction;
    const bar =
      place.children[index] ??
      place.appendChild(element('label', {}, element('span', {}), element('progress')));
    const [words, progress] = bar.children as unknown as [HTMLElement, HTMLProgressElement];
    if (words.textContent !== label) words.textContent = label;
    progress.value = done;
  }
}
