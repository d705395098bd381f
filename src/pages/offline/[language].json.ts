import type { APIRoute, GetStaticPaths } from 'astro';
import type { OfflineTexts } from '../../client/offline/texts';
import { browserText } from '../../i18n/browserTexts';
import { siteTranslator } from '../../i18n/siteTranslator';

export const getStaticPaths = (() =>
  siteTranslator().languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** The words of keeping the site on a device: no page carries them, since most readers never need them. */
export const GET: APIRoute = ({ params: { language = '' } }) => {
  const text = (key: string): string => browserText(siteTranslator(), language, key);
  const texts: OfflineTexts = {
    offerLabel: text('offline'),
    offer: text('offlineOffer'),
    keep: text('offlineKeep'),
    dismiss: text('offlineDismiss'),
    more: text('offlineMore'),
    progress: text('offlineProgress'),
    starting: text('offlineStarting'),
    done: text('offlineDone'),
    newer: text('offlineNewer'),
    show: text('offlineShow'),
    close: text('uiClose'),
    state: text('offlineState'),
    stateWithoutDay: text('offlineStateWithoutDay'),
    nothing: text('offlineNothing'),
    current: text('offlineCurrent'),
    choose: text('offlineChoose'),
    update: text('offlineUpdate'),
    removed: text('offlineRemoved'),
    faults: {
      network: text('offlineFaultNetwork'),
      mixed: text('offlineFaultMixed'),
      full: text('offlineFaultFull'),
      blocked: text('offlineFaultBlocked'),
      unavailable: text('offlineFaultUnavailable'),
    },
  };
  return Response.json(texts);
};
