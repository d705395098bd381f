import { stripMarks } from '../i18n/marks.ts';
import type { Translate } from '../i18n/translate.ts';

/**
 * The strings of the runner, under the keys of their messages. Arguments are known only in the browser, which fills them in.
 *
 * @param translate the translate function of the page's language
 */
export function runnerStrings(translate: Translate) {
  const t = (key: string, ...names: string[]): string =>
    stripMarks(translate(key, Object.fromEntries(names.map((name) => [name, `{{${name}}}`]))));
  return {
    guideJobPrediction: t('guideJobPrediction'),
    guideJobTraining: t('guideJobTraining'),
    runnerAgain: t('runnerAgain'),
    runnerClose: t('runnerClose'),
    runnerDiffers: t('runnerDiffers', 'seconds'),
    runnerEnded: t('runnerEnded', 'seconds'),
    runnerEndlessLoop: t('runnerEndlessLoop', 'seconds'),
    runnerExchanges: t('runnerExchanges'),
    runnerFailed: t('runnerFailed'),
    runnerFailedAt: t('runnerFailedAt', 'file', 'line'),
    runnerFile: t('runnerFile', 'name', 'size'),
    runnerFlooded: t('runnerFlooded'),
    runnerForbidden: t('runnerForbidden', 'address'),
    runnerFrozen: t('runnerFrozen', 'seconds'),
    runnerNoBody: t('runnerNoBody'),
    runnerNoOutput: t('runnerNoOutput'),
    runnerOutput: t('runnerOutput'),
    runnerPicture: t('runnerPicture', 'name'),
    runnerRequest: t('runnerRequest'),
    runnerResponse: t('runnerResponse'),
    runnerRunning: t('runnerRunning'),
    runnerSame: t('runnerSame', 'seconds'),
    runnerSimulation: t('runnerSimulation'),
    runnerStop: t('runnerStop'),
    runnerStopped: t('runnerStopped'),
    runnerTooMuch: t('runnerTooMuch', 'limit'),
    runnerUnavailable: t('runnerUnavailable'),
    runnerUnknownModule: t('runnerUnknownModule', 'name'),
  };
}

export type RunnerStrings = ReturnType<typeof runnerStrings>;

/** Puts values in the place of `{{name}}`. */
export function fillIn(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
