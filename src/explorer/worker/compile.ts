import { explorerCache } from '../../offline/keptVersion.ts';

/*
 * A service worker that answers nothing: it puts the scripts which its address names (`compile.js?elements.en.….js&…`) into the cache of the
 * explorer's files. Chromium compiles a script that is put there while a worker is being installed, and keeps the result: the next visit need
 * not compile it. The sandbox's worker does not do it, since a first visit would wait for it.
 * See https://v8.dev/blog/code-caching-for-devs#use-service-worker-caches
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => {
  const scripts = worker.location.search.slice(1).split('&');
  event.waitUntil(Promise.all(scripts.map((script) => keepScript(new URL(script, worker.location.href)))));
  void worker.skipWaiting();
});

async function keepScript(script: URL): Promise<void> {
  const cache = await caches.open(explorerCache(new URL('..', worker.location.href)));
  if (!(await cache.match(script))) await cache.add(script);
}
