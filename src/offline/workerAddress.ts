import { offlineSearch } from './siteVersion.ts';

/**
 * The address that the worker of a folder is registered with. There is one worker for a folder: who has said yes to the whole site has the one
 * that serves it, and to register the script without that would put it out of charge.
 *
 * @param script the script's address
 * @param base the site's folder
 */
export async function workerAddress(script: string, base: string): Promise<string> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration && servesSite(registration) ? script + offlineSearch : script;
}

/** Whether the worker of a registration, or the one that follows, serves the whole site. */
export function servesSite({ active, waiting, installing }: ServiceWorkerRegistration): boolean {
  return [active, waiting, installing].some((worker) => worker?.scriptURL.endsWith(offlineSearch));
}
