import { type SiteVersion } from './siteVersion.ts';

/** What a reader has on the device: the last entry that is put into a version's cache. Where it is, the version is whole. */
export interface KeptVersion extends Pick<SiteVersion, 'version' | 'day'> {
  groups: string[];
  bytes: number;
}

/** The cache of one version of the site in a folder. */
export function cacheOf(base: URL, version: string): string {
  return `${prefix(base)}${version}`;
}

/** The entry of a version's cache that says what is in it. */
export function recordAddress(base: URL): string {
  return new URL('offline/kept.json', base).href;
}

/** The digest of a kept file, as a header of it: unchanged files need not be fetched again. */
export const digestHeader = 'X-Content-Digest';

/** The names of the caches of all versions, half-fetched ones included. */
export async function versionCaches(base: URL): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix(base)));
}

/** What is whole in a cache. Opens none, since that would make it. */
export async function readKept(base: URL, cacheName: string): Promise<KeptVersion | undefined> {
  const record = await caches.match(recordAddress(base), { cacheName });
  return record && ((await record.json()) as KeptVersion);
}

/** All versions that are whole. */
export async function keptVersions(base: URL): Promise<KeptVersion[]> {
  const kept = await Promise.all((await versionCaches(base)).map((name) => readKept(base, name)));
  return kept.filter((version) => version !== undefined);
}

/** The cache of the explorer's own files, which it keeps for itself (see `src/explorer/worker/offline.ts`). */
export function explorerCache(base: URL): string {
  return `explorer ${base.pathname}`;
}

/** Two folders of one host have their own caches: `/` is not the beginning of `/docs/ `. */
function prefix(base: URL): string {
  return `offline ${base.pathname} `;
}
