import { limits } from '../protocol.ts';
import { fillIn, type RunnerStrings } from '../runnerStrings.ts';
import type { RunEnd } from './runSample.ts';

/**
 * Says how a run ended.
 *
 * @param seconds how long it took
 * @param isSame whether the output is the recorded one; undefined where there is none
 */
export function endText(
  end: RunEnd,
  { seconds, isSame }: { seconds: number; isSame: boolean | undefined },
  strings: RunnerStrings,
  language: string,
): string {
  if (end.how === 'ended') {
    const ended = isSame === undefined ? 'runnerEnded' : isSame ? 'runnerSame' : 'runnerDiffers';
    return fillIn(strings[ended], {
      seconds: seconds.toLocaleString(language, { maximumFractionDigits: 1 }),
    });
  }
  if (end.how === 'stopped') return strings.runnerStopped;
  if (end.how === 'flooded') return strings.runnerFlooded;
  if (end.how === 'frozen')
    return fillIn(strings.runnerFrozen, { seconds: (limits.silence / 1000).toLocaleString(language) });
  const { place } = end.error;
  if (!place) return strings.runnerFailed;
  return fillIn(strings.runnerFailedAt, { file: place.specifier.replace('./', ''), line: place.line });
}
