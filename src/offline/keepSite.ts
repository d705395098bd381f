import { fetchVerified } from './fetchVerified.ts';
import {
  cacheOf,
  digestHeader,
  type KeptVersion,
  recordAddress,
  versionCaches,
  readKept,
} from './keptVersion.ts';
import { OfflineError, storageError } from './offlineError.ts';
import { type FileList, listFile, type SiteVersion, versionFile } from './siteVersion.ts';

interface KeepOptions {
  /** The address of the site's folder. */
  base: URL;
  /** Which groups of files; those that the version does not have are left out. */
  groups: readonly string[];
  /** Is told how many bytes of all are there. */
  onProgress?: (bytes: number, all: number) => void;
}

/** How many files are fetched at once. */
const lanes = 6;

/** The version that the server has now. @throws {OfflineError} */
export async function serversVersion(base: URL): Promise<SiteVersion> {
  const { content } = await fetchVerified(new URL(versionFile, base));
  return parse<SiteVersion>(content);
}

/**
 * Keeps the server's version of the site: each file is compared with its digest, and only when all are there the version counts as kept. What was
 * fetched before an interruption, and what has not changed since the version before, is not fetched again.
 *
 * @throws {OfflineError} if that cannot be done; versions that are whole stay as they are
 */
export async function keepSite({ base, groups, onProgress }: KeepOptions): Promise<KeptVersion> {
  const { version, day, list } = await serversVersion(base);
  const { content } = await fetchVerified(new URL(listFile, base), list);
  const wanted = Object.entries(parse<FileList>(content).files).filter(([, [, , group]]) =>
    groups.includes(group),
  );
  const all = wanted.reduce((sum, [, [, bytes]]) => sum + bytes, 0);
  const name = cacheOf(base, version);
  try {
    const cache = await openWithSpace(name, all);
    const older = (await versionCaches(base)).filter((other) => other !== name);
    let there = 0;
    const queue = [...wanted];
    const lane = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [path, [digest, bytes]] = next;
        await keepFile(cache, new URL(path, base), digest, older).catch((error: unknown) => {
          queue.length = 0; // one file that cannot be had is enough: the other lanes stop, too
          throw error;
        });
        onProgress?.((there += bytes), all);
      }
    };
    // All lanes have ended before anything else happens: none stores or reports afterwards.
    const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
    const failed = ended.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    const kept: KeptVersion = {
      version,
      ...(day ? { day } : {}),
      groups: [...new Set(wanted.map(([, [, , group]]) => group))],
      bytes: all,
    };
    await cache.put(recordAddress(base), Response.json(kept));
    await forgetOthers(cache, new Set(wanted.map(([path]) => new URL(path, base).href)), base);
    return kept;
  } catch (error) {
    const fault = storageError(error);
    // What was fetched helps the next attempt, except where it takes space that is not there.
    if (fault.fault === 'full' && !(await readKept(base, name).catch(() => undefined)))
      await caches.delete(name).catch(() => false);
    throw fault;
  }
}

/** @throws {OfflineError} `full` before anything is fetched, if the browser says that the space will not do */
async function openWithSpace(name: string, bytes: number): Promise<Cache> {
  const cache = await caches.open(name);
  const { quota, usage = 0 } = (await navigator.storage.estimate().catch(() => undefined)) ?? {};
  const isBegun = (await cache.keys()).length > 0;
  if (quota !== undefined && !isBegun && quota - usage < bytes)
    throw new OfflineError('full', `${bytes} bytes are needed, ${quota - usage} are left`);
  return cache;
}

async function keepFile(cache: Cache, address: URL, digest: string, older: readonly string[]): Promise<void> {
  const isSame = (response: Response | undefined): boolean => response?.headers.get(digestHeader) === digest;
  if (isSame(await cache.match(address))) return;
  for (const cacheName of older) {
    const unchanged = await caches.match(address, { cacheName });
    if (unchanged && isSame(unchanged)) return cache.put(address, unchanged);
  }
  const { response } = await fetchVerified(address, digest);
  await cache.put(address, response);
}

/** Files of languages that the reader does not want any more. */
async function forgetOthers(cache: Cache, wanted: ReadonlySet<string>, base: URL): Promise<void> {
  const record = recordAddress(base);
  for (const request of await cache.keys())
    if (!wanted.has(request.url) && request.url !== record) await cache.delete(request);
}

/** @throws {OfflineError} if it is no JSON: the server's page for unknown addresses, a portal's login */
function parse<Content>(content: ArrayBuffer): Content {
  try {
    return JSON.parse(new TextDecoder().decode(content)) as Content;
  } catch (error) {
    throw new OfflineError('unavailable', 'the list of files is not there', error);
  }
}
