import { nearestPages } from './nearestPages.ts';
import { loadPlaces } from './places.ts';

/** `/404.html` for an address below `/ja/`, on a host that knows only the one page: takes the words of `/ja/404.html`. */
async function takeLanguageOfAddress(): Promise<void> {
  const here = document.querySelector<HTMLElement>('[data-not-found]')?.dataset['notFound'] ?? '';
  const languages = [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')];
  const other = languages
    .map((link) => new URL(link.href).pathname.replace(/404(\/|\.html)?$/, ''))
    .filter((folder) => location.pathname.startsWith(folder))
    .sort((a, b) => b.length - a.length)[0];
  if (!other || `${other}404.html` === here) return;
  const response = await fetch(`${other}404.html`);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  const places = page.querySelector('meta[name=places]');
  if (places) document.querySelector('meta[name=places]')?.replaceWith(places);
  document.body.replaceWith(page.body);
}

/** Suggests the pages that the address may mean. */
async function suggest(): Promise<void> {
  const places = await loadPlaces();
  const list = document.querySelector<HTMLElement>('[data-suggestions]');
  if (!places || !list) return;
  // An address below another folder than the page's language: `/en/methods/train/`.
  const path = location.pathname.startsWith(places.folder)
    ? location.pathname.slice(places.folder.length)
    : '';
  const found = nearestPages(decodeURIComponent(path), Object.keys(places.pages));
  for (const page of found) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = places.folder + page + location.hash;
    link.textContent = places.pages[page] ?? page;
    item.append(link);
    list.querySelector('ul')?.append(item);
  }
  list.hidden = found.length === 0;
}

await takeLanguageOfAddress();
await suggest();
