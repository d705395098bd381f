import type { Translate } from '../i18n/translate.ts';
import { stripMarks } from '../i18n/marks.ts';
import { explorerGuideStrings } from './explorerGuideStrings.ts';

/**
 * The words that the explorer's scripts show. Arguments are known only in the browser: they stay as `{name}`, see `fill`.
 *
 * @param translate the translate function of the page's language
 */
export function explorerStrings(translate: Translate) {
  const t: Translate = (key, args) => stripMarks(translate(key, args));
  return {
    ...explorerGuideStrings(t),
    responded: t('sandboxResponseStatus', { status: '{status}', time: '{time}' }),
    responseFailed: t('sandboxNoResponse'),
    boxes: t('sandboxBoxes', { name: '{name}' }),
    copied: t('sandboxCopied'),
    corsRejected: t('sandboxCorsBlocked', { server: '{server}', origin: '{origin}' }),
    copyComment: t('sandboxCopyComment'),
    download: t('sandboxDownload', { name: '{name}', size: '{size}' }),
    fileChosen: t('sandboxFileChosen', { name: '{name}', size: '{size}' }),
    fileRemove: t('sandboxFileRemove', { name: '{name}' }),
    filesPick: t('sandboxFilesPick'),
    filePick: t('sandboxFilePick'),
    headerInvalid: t('sandboxHeaderInvalid', { name: '{name}' }),
    insecureServer: t('sandboxInsecureServer'),
    jobsDone: t('sandboxJobsDone'),
    labelNone: t('sandboxLabelNone'),
    licenseActive: t('sandboxLicenseActive'),
    licenseNone: t('sandboxLicenseNone'),
    loginFirst: t('sandboxLoginFirst'),
    noticeMemory: t('sandboxNoticeMemory'),
    noticeReset: t('sandboxNoticeReset'),
    offline: t('sandboxOffline'),
    pictureOf: t('sandboxPictureOf', { name: '{name}' }),
    requestsNone: t('sandboxRequestsNone'),
    resetDone: t('sandboxResetDone'),
    samplesDefective: t('sandboxSamplesDefective', { number: '{number}' }),
    samplesGood: t('sandboxSamplesGood', { number: '{number}' }),
    samplesNew: t('sandboxSamplesNew', { number: '{number}' }),
    samplesFailed: t('sandboxSamplesFailed'),
    sampleLicense: t('sandboxSampleLicense'),
    sampleModels: t('sandboxSampleModels'),
    samples: t('sandboxSamples'),
    sending: t('sandboxSending'),
    serverInvalid: t('sandboxServerInvalid'),
    serverOwn: t('sandboxServerOwn', { server: '{server}' }),
    serverSandbox: t('sandboxServerSandbox'),
    startFailed: t('sandboxStartFailed'),
    tokenFilled: t('sandboxTokenFilled'),
    unreachable: t('sandboxUnreachable', { server: '{server}' }),
  };
}

export type ExplorerStrings = ReturnType<typeof explorerStrings>;
