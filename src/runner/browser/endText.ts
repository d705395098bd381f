import { limits } from '../protocol.ts';
import type { RunnerStrings } from '../runnerStrings.ts';
import { fill } from '../../client/fill.ts';
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
): string {
  if (end.how === 'ended') {
    const ended = isSame === undefined ? 'runnerEnded' : isSame ? 'runnerSame' : 'runnerDiffers';
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
