import type { APIRoute, GetStaticPaths } from 'astro';
import type { OfflineTexts } from '../../client/offline/texts';
import { stripMarks } from '../../i18n/marks';
import { siteTranslator } from '../../i18n/siteTranslator';

export const getStaticPaths = (() =>
  siteTranslator().languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** The words of keeping the site on a device: no page carries them, since most readers never need them. */
export const GET: APIRoute = ({ params: { language = '' } }) => {
  const t = (key: string, values?: Record<string, string>): string =>
    stripMarks(siteTranslator().in(language)(key, values));
  const texts: OfflineTexts = {
    offerLabel: t('offline'),
    offer: t('offlineOffer', { size: '[SIZE]' }),
    keep: t('offlineKeep'),
    dismiss: t('offlineDismiss'),
    more: t('offlineMore'),
    progress: t('offlineProgress', { percent: '[PERCENT]' }),
    starting: t('offlineStarting'),
    done: t('offlineDone', { size: '[SIZE]' }),
    newer: t('offlineNewer'),
    show: t('offlineShow'),
    close: t('uiClose'),
    state: t('offlineState', { languages: '[LANGUAGES]', size: '[SIZE]', day: '[DAY]' }),
    stateWithoutDay: t('offlineStateWithoutDay', { languages: '[LANGUAGES]', size: '[SIZE]' }),
    nothing: t('offlineNothing'),
    current: t('offlineCurrent'),
    choose: t('offlineChoose', { size: '[SIZE]' }),
    update: t('offlineUpdate'),
    removed: t('offlineRemoved'),
    faults: {
      network: t('offlineFaultNetwork'),
      mixed: t('offlineFaultMixed'),
      full: t('offlineFaultFull'),
      blocked: t('offlineFaultBlocked'),
      unavailable: t('offlineFaultUnavailable'),
    },
  };
  return Response.json(texts);
};
