import { placeOf } from './place.ts';

/*
 * On every page: whoever has the site on the device hears of newer versions, whoever has read on gets the offer, once. All that is loaded late; the
 * page itself pays for no more than this.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-offline]');
const choice = localStorage.getItem('offline');
const pagesRead = Number(sessionStorage.getItem('offline-pages')) + 1;
sessionStorage.setItem('offline-pages', String(pagesRead));

const start = (): void =>
  void setTimeout(() => {
    if (!link) return;
    if (choice === 'kept' || choice === 'wanted')
      void import('./follow.ts').then(({ follow }) => follow(placeOf(link)));
    else if (!choice && pagesRead > 1 && link.getAttribute('aria-current') !== 'page')
      void import('./offer.ts').then(({ offer }) => offer(placeOf(link), link));
  }, 1000);

// In development there is no list of files.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
