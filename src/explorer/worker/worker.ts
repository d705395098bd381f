import { type Reply, type Question } from '../../mock/browser/workerMessages.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../mock/browser/sandbox.ts';
import { explorerCache } from '../../offline/keptVersion.ts';
import { offlineSearch } from '../../offline/siteVersion.ts';
import { createKeptSite } from './keptSite.ts';
import { createOfflineFiles } from './offline.ts';
// What the build puts in (see ../workerScript.ts).
import { data, folders, pages } from 'sandbox:site';

declare global {
  /** The sandbox of a page that runs this script itself, where there are no service workers. */
  var sandboxInPage: Sandbox | undefined;
  /** Opens another sandbox in the page, for example one that keeps nothing. */
  var openSandbox: ((options: Omit<SandboxOptions, 'data' | 'base'>) => Sandbox) | undefined;
}

/** The build puts the site's version in (see `versionMark`). */
const version = 'site-version=0000000000000000'.slice(-16);

/*
 * One script for two places: as a service worker it answers what the site's pages ask of the sandbox; loaded by a page that has no
 * service workers (plain http, some browsers) it gives the page the same sandbox.
 */
if ('ServiceWorkerGlobalScope' in globalThis) startWorker(globalThis as unknown as ServiceWorkerGlobalScope);
else {
  const script = document.currentScript as HTMLScriptElement;
  const base = new URL('.', script.src);
  globalThis.sandboxInPage = createSandbox({ data, base });
  globalThis.openSandbox = (options) => createSandbox({ ...options, data, base });
}

function startWorker(worker: ServiceWorkerGlobalScope): void {
  const base = new URL('.', worker.location.href);
  const sandbox = createSandbox({ data, base });
  const offline = createOfflineFiles(base, pages);
  const api = `${base.pathname}api/`;

  const site = createKeptSite(base, version, folders, worker.clients);
  /** Whether the reader has the whole site on the device: else only the explorer is this worker's. */
  const servesSite = worker.location.search === offlineSearch;

  worker.addEventListener('install', (event) => {
    if (servesSite) return event.waitUntil(installForSite());
    avoidWaiting(event, base);
    void worker.skipWaiting();
  });
  worker.addEventListener('activate', (event) =>
    event.waitUntil((servesSite ? site.begin() : Promise.resolve()).then(() => worker.clients.claim())),
  );
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (origin === base.origin && pathname.startsWith(api)) event.respondWith(sandbox.fetch(request));
    // A page that fetches a version wants what the server has.
    else if (request.cache === 'reload' && request.destination === '') return;
    else if (servesSite && site.concerns(request)) event.respondWith(site.response(event));
    else if (offline.concerns(event)) event.respondWith(offline.response(request));
  });
  worker.addEventListener('message', (event) => {
    const reply = (response: Reply): void => event.ports[0]?.postMessage(response);
    event.waitUntil(
      respondToQuestion(event.data as Question).then(reply, (error: unknown) =>
        reply({ error: String(error) }),
      ),
    );
  });

  /** A version of which not every file is here must not take over; one that is whole waits until the reader wants it. */
  async function installForSite(): Promise<void> {
    if (!(await site.mayServe())) throw new Error(`version ${version} of the site is not kept yet`);
    const isUpdate = worker.registration.active?.scriptURL.endsWith(offlineSearch) ?? false;
    if (!isUpdate || !(await site.isKept())) void worker.skipWaiting();
  }

  async function respondToQuestion(question: Question): Promise<Reply> {
    if (question.ask === 'overview') return { overview: await sandbox.overview(question.clientId) };
    if (question.ask === 'reset') await sandbox.reset();
    // With the whole site, the explorer is there already.
    if (question.ask === 'keep' && !(servesSite && (await site.isKept())))
      await offline.keep(question.addresses);
    if (question.ask === 'show') await worker.skipWaiting();
    if (question.ask === 'claim') await worker.clients.claim();
    return {};
  }
}

/**
 * Where the browser can (Static Routing API), no request waits for the worker to start that need not: the explorer's pages come from the
 * network meanwhile, its files from the cache, and whatever is not the explorer's passes the worker by. The first rule that fits holds.
 */
function avoidWaiting(event: ExtendableEvent, base: URL): void {
  const { addRoutes } = event as ExtendableEvent & { addRoutes?: (routes: unknown[]) => Promise<void> };
  if (!addRoutes) return;
  const below = (pathname: string) => ({ urlPattern: { pathname: base.pathname + pathname } });
  const responded = [below('api/*'), below('_astro/*'), below('samples/*')];
  event.waitUntil(
    addRoutes
      .call(event, [
        { condition: { or: pages.map(below) }, source: 'race-network-and-fetch-handler' },
        { condition: below('explorer/*'), source: { cacheName: explorerCache(base) } },
        { condition: { not: { or: responded } }, source: 'network' },
      ])
      .catch(() => undefined),
  );
}
