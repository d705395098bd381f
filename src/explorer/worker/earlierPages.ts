import { cacheOf, readKept, versionCaches } from '../../offline/keptVersion.ts';

/** The version before, and the pages of it that are open. */
interface Earlier {
  version: string;
  pages: string[];
}

/** Pages that were open when a newer version took over: they get the rest of their files from the version that they are of. */
export interface EarlierPages {
  begin(): Promise<void>;
  /** Forgets the version before once none of its pages is open. */
  forget(): Promise<void>;
  /** The cache that a page's files come from. */
  cacheFor(page: string, current: string): Promise<string>;
}

/** @param version the current one */
export function createEarlierPages(
  base: URL,
  version: string,
  clients: Pick<ServiceWorkerGlobalScope['clients'], 'get' | 'matchAll'>,
): EarlierPages {
  const current = cacheOf(base, version);
  const record = new URL('offline/earlier.json', base).href;
  /** Workers are stopped and started all the time: what they know is in the cache. */
  let known: Promise<Earlier | undefined> | undefined;
  const read = (): Promise<Earlier | undefined> =>
    (known ??= caches
      .match(record, { cacheName: current })
      .then(async (response) => response && ((await response.json()) as Earlier)));

  return {
    async begin() {
      if (!(await readKept(base, current))) return;
      const pages = (await clients.matchAll()).map(({ id }) => id);
      let earlier: Earlier | undefined;
      for (const name of await versionCaches(base)) {
        if (name === current) continue;
        const kept = pages.length > 0 && !earlier ? await readKept(base, name) : undefined;
        if (kept) earlier = { version: kept.version, pages };
        else await caches.delete(name);
      }
      if (earlier) await (await caches.open(current)).put(record, Response.json(earlier));
      known = Promise.resolve(earlier);
    },
    async forget() {
      const earlier = await read();
      if (!earlier) return;
      const open = await Promise.all(earlier.pages.map((page) => clients.get(page)));
      if (open.some(Boolean)) return;
      known = Promise.resolve(undefined);
      await caches.delete(cacheOf(base, earlier.version));
      await (await caches.open(current)).delete(record);
    },
    async cacheFor(page, name) {
      const earlier = await read();
      return earlier?.pages.includes(page) ? cacheOf(base, earlier.version) : name;
    },
  };
}
