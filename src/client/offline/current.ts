import { type KeptVersion, keptVersions, recordAddress } from '../../offline/keptVersion.ts';
import { offlineSearch } from '../../offline/siteVersion.ts';

/** The version that the reader has, asked of the worker that serves it; a newer one may wait beside it. */
export async function currentVersion(base: URL): Promise<KeptVersion | undefined> {
  if (!('caches' in globalThis)) return undefined;
  const kept = await keptVersions(base);
  const isServed = navigator.serviceWorker.controller?.scriptURL.endsWith(offlineSearch);
  if (kept.length < 2 || !isServed) return kept[0];
  const response = await fetch(recordAddress(base));
  return response.ok ? ((await response.json()) as KeptVersion) : kept[0];
}
