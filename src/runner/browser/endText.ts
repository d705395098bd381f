import { limits } from '../protocol.ts';
import type { RunnerStrings } from '../runnerStrings.ts';
import { fill } from '../../client/fill.ts';
import type { RunEnd } from './runSample.ts';

/**
 * Says how a run ended.
 *
 * @param seconds how long it took
 * @param isSame whether the output, or of requests that were sent again their status, is the recorded one; undefined where there is none
 * @param isReplay whether only requests were sent again
 */
export function endText(
  end: RunEnd,
  { seconds, isSame, isReplay }: { seconds: number; isSame: boolean | undefined; isReplay: boolean },
  strings: RunnerStrings,
): string {
  if (end.how === 'ended') {
    const compared = isReplay
      ? (['runnerReplaySame', 'runnerReplayDiffers'] as const)
      : (['runnerSame', 'runnerDiffers'] as const);
    const ended = isSame === undefined ? 'runnerEnded' : compared[isSame ? 0 : 1];
    return fill(strings[ended], {
      seconds: Math.round(seconds * 10) / 10,
    });
  }
  if (end.how === 'stopped') return strings.runnerStopped;
  if (end.how === 'flooded') return strings.runnerFlooded;
  if (end.how === 'frozen') return fill(strings.runnerFrozen, { seconds: limits.silence / 1000 });
  const { place } = end.error;
  if (!place) return strings.runnerFailed;
  return fill(strings.runnerFailedAt, { file: place.specifier.replace('./', ''), line: place.line });
}
