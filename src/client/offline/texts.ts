import type { OfflineFault } from '../../offline/offlineError.ts';

/** The words of what keeps the site on the reader's device, loaded only where it is used; `[NAME]` is filled in by {@link fillIn}. */
export interface OfflineTexts {
  offerLabel: string;
  /** `[SIZE]` */
  offer: string;
  keep: string;
  dismiss: string;
  more: string;
  /** `[PERCENT]` */
  progress: string;
  /** Every file is here, and the browser starts what serves them. */
  starting: string;
  /** `[SIZE]` */
  done: string;
  newer: string;
  show: string;
  close: string;
  /** `[LANGUAGES]`, `[SIZE]`, `[DAY]` */
  state: string;
  /** The same where the day is not known. */
  stateWithoutDay: string;
  nothing: string;
  current: string;
  /** `[SIZE]` */
  choose: string;
  update: string;
  removed: string;
  faults: Record<OfflineFault, string>;
}

/** Puts values into a text. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\[([A-Z]+)\]/g, (whole, name: string) => values[name] ?? whole);
}

/** `14 MB`, in the language of the page. */
export function megabytes(bytes: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 1e7 ? 1 : 0,
  }).format(bytes / 1e6);
}
