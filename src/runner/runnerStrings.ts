import { browserText } from '../i18n/browserTexts.ts';
import type { Translator } from '../i18n/translate.ts';

/** The messages that the runner shows, by their own keys. Arguments are filled in the browser, see `src/client/fill.ts`. */
const keys = [
  'runnerAgain',
  'runnerClose',
  'runnerDiffers',
  'runnerEnded',
  'runnerEndlessLoop',
  'runnerExchanges',
  'runnerFailed',
  'runnerFailedAt',
  'runnerFile',
  'runnerFlooded',
  'runnerForbidden',
  'runnerFrozen',
  'runnerNoBody',
  'runnerNoOutput',
  'runnerOutput',
  'runnerPicture',
  'runnerReplay',
  'runnerReplayDiffers',
  'runnerReplaySame',
  'runnerRequest',
  'runnerResponse',
  'runnerRunning',
  'runnerSame',
  'runnerSimulation',
  'runnerStop',
  'runnerStopped',
  'runnerTooMuch',
  'runnerUnavailable',
  'runnerUnknownModule',
  'guideJobTraining',
  'guideJobPrediction',
] as const;

export type RunnerStrings = Record<(typeof keys)[number], string>;

/** The words of the runner in a language; `{{name}}` stands for what only the browser knows. */
export function runnerStrings(translator: Translator, language: string): RunnerStrings {
  return Object.fromEntries(
    keys.map((key) => [key, browserText(translator, language, key)]),
  ) as RunnerStrings;
}
