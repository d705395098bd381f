import { explorerCache } from '../../offline/keptVersion.ts';

/**
 * Keeps the explorer's own files for when there is no network. This is independent of the mock: it serves what the network has
 * served before, and only for the explorer's pages and what they are made of.
 */
export interface OfflineFiles {
  /** Whether a request is for the explorer; decided without waiting, as a worker must. */
  concerns(event: FetchEvent): boolean;
  response(request: Request): Promise<Response>;
  /** Keeps these files, and forgets all others. */
  keep(addresses: readonly string[]): Promise<void>;
}

/**
 * @param base the address of the site's folder
 * @param pages the explorer's pages below it: `explorer/`, `ja/explorer/`
 */
export function createOfflineFiles(base: URL, pages: readonly string[]): OfflineFiles {
  const cacheName = explorerCache(base);
  const pagePaths = new Set(pages.map((page) => base.pathname + page));
  const isPage = (address: string): boolean => pagePaths.has(new URL(address).pathname);
  const refersToPage = (referrer: string): boolean => referrer !== '' && isPage(referrer);
  /** The explorer's pages that this worker has answered. It forgets them when it dies; by then they have loaded what they need. */
  const explorers = new Set<string>();
  const isBuilt = (address: string): boolean =>
    new URL(address).pathname.startsWith(`${base.pathname}_astro/`);

  return {
    concerns({ request, clientId, resultingClientId }) {
      const { origin, pathname } = new URL(request.url);
      if (request.method !== 'GET' || origin !== base.origin) return false;
      if (isPage(request.url)) {
        explorers.add(resultingClientId);
        return true;
      }
      if (pathname.startsWith(`${base.pathname}explorer/`) || pathname.startsWith(`${base.pathname}samples/`))
        return true;
      // The site's scripts and styles, when an explorer's page asks for them.
      return isBuilt(request.url) && (explorers.has(clientId) || refersToPage(request.referrer));
    },
    async response(request) {
      const cache = await caches.open(cacheName);
      // Other files have a digest in their names or never change; a page may be newer than what is kept.
      if (!isPage(request.url)) return (await cache.match(request)) ?? fetch(request);
      try {
        const response = await fetch(request);
        if (response.ok) await cache.put(withoutSearch(request.url), response.clone());
        return response;
      } catch (error) {
        const kept = await cache.match(withoutSearch(request.url));
        if (kept) return kept;
        throw error;
      }
    },
    async keep(addresses) {
      const cache = await caches.open(cacheName);
      const wanted = new Set(addresses.filter((address) => new URL(address).origin === base.origin));
      const kept = new Set((await cache.keys()).map(({ url }) => url));
      for (const url of kept) if (!wanted.has(url)) await cache.delete(url);
      for (const url of wanted) if (!kept.has(url)) await add(cache, url);
    },
  };
}

/** A file that cannot be fetched now is fetched next time. */
async function add(cache: Cache, url: string): Promise<void> {
  const response = await fetch(url).catch(() => undefined);
  if (response?.ok) await cache.put(url, response);
}

function withoutSearch(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
