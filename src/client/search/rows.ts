import type { Page } from './pagefind.ts';

/** How many places inside of a page a row names. */
const placesPerPage = 3;

/** The row of a page that was found: the page, and the headings in it below which the words stand. */
export function rowOf(page: Page): HTMLLIElement {
  const row = document.createElement('li');
  row.append(linkTo(page.url, page.meta.title ?? page.url));
  const places = page.sub_results.filter((place) => !isTop(place)).slice(0, placesPerPage);
  const inPage = page.sub_results.find(isTop);
  if (inPage || places.length === 0) row.append(excerptOf(inPage?.excerpt ?? page.excerpt));
  if (places.length > 0) {
    const list = document.createElement('ul');
    for (const { url, title, excerpt } of places) {
      const place = document.createElement('li');
      place.append(linkTo(url, title), excerptOf(excerpt));
      list.append(place);
    }
    row.append(list);
  }
  return row;
}

/** What stands before the first heading belongs to the page itself; Starlight's titles have this id. */
function isTop({ url }: { url: string }): boolean {
  return !url.includes('#') || url.endsWith('#_top');
}

function linkTo(url: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  return link;
}

function excerptOf(html: string): HTMLParagraphElement {
  const excerpt = document.createElement('p');
  excerpt.innerHTML = html;
  return excerpt;
}
