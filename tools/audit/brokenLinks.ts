import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { type BuiltPage } from './builtPages.ts';
import { attribute, elementsOf, type HtmlElement } from '../../src/html/elements.ts';

export interface SiteAddress {
  /** Where the site will stand, without its base: `https://example.org`. */
  origin: string;
  /** The folder that the site is deployed below: `/` or `/docs/`. */
  base: string;
}

/** The attributes that hold an address, and the elements that they belong to. */
const addressAttributes = new Map([
  ['href', undefined],
  ['src', undefined],
  ['poster', undefined],
  ['action', undefined],
  ['data', new Set(['object'])],
]);

/**
 * Follows every internal link of a built site, to the file and to the element that its fragment names. Links to other hosts are not
 * followed. A fragment that is a path (`#/operations/train`) belongs to the script of the page that it is on.
 *
 * @param pages its pages
 * @param address how absolute links are recognized as internal
 */
export function brokenLinks(folder: string, pages: readonly BuiltPage[], address: SiteAddress): Finding[] {
  const idsByPage = new Map(pages.map((page) => [page.path, idsOf(page)]));
  return pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      const message = problemOf(link, page, folder, idsByPage, address);
      return message ? [{ page: page.file, message: `${link}: ${message}` }] : [];
    }),
  );
}

function idsOf({ document }: BuiltPage): Set<string> {
  const ids = new Set(['', 'top']);
  for (const element of elementsOf(document)) {
    const id = attribute(element, 'id');
    if (id) ids.add(id);
  }
  return ids;
}

function linksOf({ document }: BuiltPage): string[] {
  return [...new Set([...elementsOf(document)].flatMap(addressesOf))];
}

function addressesOf(element: HtmlElement): string[] {
  return element.attrs.flatMap(({ name, value }) => {
    // The language switch: a choice of addresses.
    if (name === 'value' && element.tagName === 'option' && value.startsWith('/')) return [value];
    if (name === 'srcset') return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
    const only = addressAttributes.get(name);
    return addressAttributes.has(name) && (!only || only.has(element.tagName)) ? [value] : [];
  });
}

function problemOf(
  link: string,
  page: BuiltPage,
  folder: string,
  idsByPage: ReadonlyMap<string, ReadonlySet<string>>,
  { origin, base }: SiteAddress,
): string | undefined {
  const here = new URL(base.slice(0, -1) + page.path, origin);
  if (!URL.canParse(link, here)) return 'not a valid URL';
  const url = new URL(link, here);
  if (url.origin !== new URL(origin).origin || !/^https?:$/.test(url.protocol)) return undefined;
  if (!url.pathname.startsWith(base)) return `leads out of the site, which is deployed below ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length - 1));
  const file = fileFor(folder, path);
  if (!file) return 'there is no such page or file';
  const ids = idsByPage.get(path.replace(/index\.html$/, ''));
  const id = decodeURIComponent(url.hash.slice(1));
  if (!ids || ids.has(id) || id.startsWith('/')) return undefined;
  return `no element of that page has the id “${id}”`;
}

/** What a static host answers a path with; for `/404/`, which Starlight makes of its page's name, that is the page itself. */
function fileFor(folder: string, path: string): string | undefined {
  const candidates = path.endsWith('/')
    ? [`${path}index.html`, path.replace(/(\/404)\/$/, '$1.html')]
    : [path];
  return candidates.map((candidate) => join(folder, candidate)).find(isFile);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
