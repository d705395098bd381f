import { placeOf } from './place.ts';

/*
 * On every page: whoever has the site on the device hears of newer versions, whoever has read on gets the offer, once. All that is loaded late; the
 * page itself pays for no more than this.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-offline]');
const choice = localStorage.getItem('offline');
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const pagesRead = Number(sessionStorage.getItem('offline-pages')) + (visit?.type === 'navigate' ? 1 : 0);
sessionStorage.setItem('offline-pages', String(pagesRead));

// In development there is no list of files.
if (import.meta.env.PROD && link && 'serviceWorker' in navigator) {
  // Another tab asks for the new version that is here: this one is of the version before.
  if (choice === 'kept' && navigator.serviceWorker.controller)
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => void import('./newer.ts').then(({ showNewer }) => showNewer(placeOf(link))),
    );
  if (document.readyState === 'complete') later(link);
  else addEventListener('load', () => later(link));
}

function later(link: HTMLAnchorElement): void {
  setTimeout(() => {
    if (!navigator.onLine) return;
    if (choice === 'kept' || choice === 'wanted')
      void import('./follow.ts').then(({ follow }) => follow(placeOf(link)));
    else if (!choice && pagesRead > 1 && link.getAttribute('aria-current') !== 'page')
      void import('./offer.ts').then(({ offer }) => offer(placeOf(link), link)).catch(console.debug);
  }, 1000);
}
