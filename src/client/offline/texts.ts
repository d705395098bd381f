import type { OfflineFault } from '../../offline/offlineError.ts';

/** The words of what keeps the site on the reader's device, loaded only where it is used; `{{name}}` is filled in by `fill`. */
export interface OfflineTexts {
  offerLabel: string;
  /** `{{size}}` */
  offer: string;
  keep: string;
  dismiss: string;
  more: string;
  /** `{{percent}}` */
  progress: string;
  /** Every file is here, and the browser starts what serves them. */
  starting: string;
  /** `{{size}}` */
  done: string;
  newer: string;
  show: string;
  close: string;
  /** `{{languages}}`, `{{size}}`, `{{day}}` */
  state: string;
  /** The same where the day is not known. */
  stateWithoutDay: string;
  nothing: string;
  current: string;
  /** `{{size}}` */
  choose: string;
  update: string;
  removed: string;
  faults: Record<OfflineFault, string>;
}

/** `14 MB`, in the language of the page. */
export function megabytes(bytes: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 1e7 ? 1 : 0,
  }).format(bytes / 1e6);
}
