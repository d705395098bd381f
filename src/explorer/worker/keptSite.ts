import { cacheOf, keptVersions, readKept, recordAddress } from '../../offline/keptVersion.ts';
import { frameFolder, opaquePolicy } from '../../runner/framePlace.ts';
import { createEarlierPages } from './earlierPages.ts';

/** The whole site for when there is no network, or another version on the server: of one version, that of the worker's own script. */
export interface KeptSite {
  /** Whether this worker may become the one that is in charge: not while another version is kept and its own is not. */
  mayServe(): Promise<boolean>;
  isKept(): Promise<boolean>;
  /** Whether a request is for the site; decided without waiting, as a worker must. */
  concerns(request: Request): boolean;
  response(event: FetchEvent): Promise<Response>;
  /** This version is the current one from now on: others are forgotten, as soon as no open page is of one. */
  begin(): Promise<void>;
}

/**
 * @param base the address of the site's folder
 * @param version that of the worker's script
 * @param folders language → its folder below the site's: `''`, `ja/`
 * @param clients the open pages
 */
export function createKeptSite(
  base: URL,
  version: string,
  folders: Readonly<Record<string, string>>,
  clients: Pick<ServiceWorkerGlobalScope['clients'], 'get' | 'matchAll'>,
): KeptSite {
  const cacheName = cacheOf(base, version);
  const frame = new URL(frameFolder, base).href;
  const earlier = createEarlierPages(base, version, clients);
  const find = (address: string, name = cacheName): Promise<Response | undefined> =>
    caches.match(address, { cacheName: name, ignoreVary: true });

  return {
    async mayServe() {
      const kept = await keptVersions(base);
      return kept.length === 0 || kept.some((each) => each.version === version);
    },
    async isKept() {
      return (await readKept(base, cacheName)) !== undefined;
    },
    concerns({ method, url }) {
      const { origin, pathname } = new URL(url);
      return method === 'GET' && origin === base.origin && pathname.startsWith(base.pathname);
    },
    async response({ request, clientId }) {
      const address = withoutSearch(request.url);
      if (request.mode === 'navigate') await earlier.forget();
      const name = request.mode === 'navigate' ? cacheName : await earlier.cacheFor(clientId, cacheName);
      const kept = await find(address, address === recordAddress(base) ? cacheName : name);
      if (kept) return address === frame ? withOpaqueOrigin(kept) : kept;
      if (request.mode !== 'navigate') return fetch(request);
      if (!address.endsWith('/') && (await find(`${address}/`)))
        return Response.redirect(`${address}/${new URL(request.url).search}`);
      // What this version does not have: a language that is not kept, a page that is newer.
      return fetch(request).catch((error: unknown) => withoutNetwork(address, error));
    },
    async begin() {
      await earlier.begin();
    },
  };

  async function withoutNetwork(address: string, error: unknown): Promise<Response> {
    const { groups = [] } = (await readKept(base, cacheName)) ?? {};
    const language = languageOf(address);
    const notFound = await find(new URL(`${folders[language] ?? ''}404.html`, base).href);
    if (groups.includes(language) && notFound)
      return new Response(notFound.body, { status: 404, headers: notFound.headers });
    const other = Object.keys(folders).find((each) => groups.includes(each));
    if (other === undefined) throw error;
    return Response.redirect(new URL(`${folders[other] ?? ''}offline/#not-kept`, base).href);
  }

  /** The language whose folder an address lies in: the longest that fits, since that of one language is the site's own. */
  function languageOf(address: string): string {
    const path = address.slice(base.href.length);
    const fitting = Object.entries(folders).filter(([, folder]) => path.startsWith(folder));
    return fitting.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
  }
}

function withoutSearch(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** The page that samples run in. Where it comes from a worker, the page that opens it cannot make its origin opaque: a sandboxed frame passes workers by. */
function withOpaqueOrigin({ body, headers }: Response): Response {
  const all = new Headers(headers);
  all.append('Content-Security-Policy', opaquePolicy);
  return new Response(body, { headers: all });
}
