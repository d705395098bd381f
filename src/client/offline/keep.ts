import { choice } from './choice.ts';
import { keepSite } from '../../offline/keepSite.ts';
import type { KeptVersion } from '../../offline/keptVersion.ts';
import { OfflineError } from '../../offline/offlineError.ts';
import { offlineSearch, workerFile } from '../../offline/siteVersion.ts';

/** What is told meanwhile. */
export interface KeepProgress {
  /** From 0 to 1. */
  part: (part: number) => void;
  starting: () => void;
}

/**
 * Keeps groups of the site's files, and starts the worker that serves them. Tabs do it one after the other.
 *
 * @throws {OfflineError}
 */
export async function keep(
  base: URL,
  groups: readonly string[],
  progress?: Partial<KeepProgress>,
): Promise<KeptVersion> {
  if (!('caches' in globalThis) || !('serviceWorker' in navigator))
    throw new OfflineError('blocked', 'this browser has no service workers here');
  return navigator.locks.request(`offline ${base.pathname}`, async () => {
    choice.wants(groups);
    let kept: KeptVersion;
    try {
      kept = await keepSite({
        base,
        groups,
        onProgress: (bytes, all) => progress?.part?.(all ? bytes / all : 1),
      });
      progress?.starting?.();
      await startWorker(base);
    } catch (error) {
      // The next page would fail in the same way, and say nothing.
      if (error instanceof OfflineError && ['full', 'blocked'].includes(error.fault)) choice.gaveUp();
      throw error;
    }
    choice.has();
    // Asks the browser not to give up the space when it needs some; where it will not, nothing is lost.
    void navigator.storage.persist().catch(() => false);
    return kept;
  });
}

/**
 * Starts the worker of the version that has just been kept, or has the browser look for it: it then waits until the reader wants it.
 *
 * @throws {OfflineError} `mixed` if the server has the worker of another version
 */
async function startWorker(base: URL): Promise<void> {
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register(new URL(`${workerFile}${offlineSearch}`, base), {
      scope: base.pathname,
      updateViaCache: 'none',
    });
    if (isServed(registration)) await registration.update();
  } catch (error) {
    const isRefused = error instanceof Error && error.name === 'SecurityError';
    throw new OfflineError(isRefused ? 'blocked' : 'network', 'the worker could not be started', error);
  }
  const { installing } = registration;
  if (!installing) return;
  await new Promise<void>((resolve) => {
    const follow = (): void => {
      if (installing.state !== 'installing' && installing.state !== 'installed') resolve();
      // It waits for the reader behind the version before.
      else if (installing.state === 'installed' && isServed(registration)) resolve();
    };
    installing.addEventListener('statechange', follow);
    follow();
  });
  if (installing.state === 'redundant')
    throw new OfflineError('mixed', 'the worker is not of the version that was kept');
}

/** Whether a worker that serves the whole site is in charge already. */
function isServed({ active }: ServiceWorkerRegistration): boolean {
  return active?.scriptURL.endsWith(offlineSearch) ?? false;
}
