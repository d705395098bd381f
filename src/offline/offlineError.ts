/**
 * Why the site could not be kept: no network; the server has files of several versions, as while it is updated; no space; the browser allows no
 * storage, or has no service workers here; the server offers no list of files.
 */
export type OfflineFault = 'network' | 'mixed' | 'full' | 'blocked' | 'unavailable';

/** Thrown when the site, or a version of it, could not be kept. What was kept before is left as it was. */
export class OfflineError extends Error {
  override name = 'OfflineError';
  readonly fault: OfflineFault;
  constructor(fault: OfflineFault, detail: string, cause?: unknown) {
    super(`${fault}: ${detail}`, { cause });
    this.fault = fault;
  }
}

/** The fault that an error of the browser's storage stands for. */
export function storageError(error: unknown): OfflineError {
  if (error instanceof OfflineError) return error;
  const name = error instanceof Error ? error.name : '';
  return new OfflineError(name === 'QuotaExceededError' ? 'full' : 'blocked', String(error), error);
}
