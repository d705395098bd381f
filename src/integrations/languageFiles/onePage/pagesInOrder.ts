import { globSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, byId, byTag, type HtmlNode } from '../../../html/elements.ts';

/** Pages that are no text. */
const noText = /\/(?:explorer|all)\/$/;

/**
 * The addresses of all pages of a language in reading order: as the side bar has them, each followed by the pages below it that the side bar
 * does not name.
 *
 * @param shell a page with the side bar
 * @param site.own the shell's own path below the site's base
 */
export function pagesInOrder(
  shell: HtmlNode,
  { folder, base, home }: { folder: string; base: string; home: string },
): string[] {
  const sidebar = byId(shell, 'starlight__sidebar');
  const addresses = (sidebar ? byTag(sidebar, 'a') : [])
    .map((link) => attribute(link, 'href') ?? '')
    .filter((address) => address.startsWith('/') && address.endsWith('/') && !noText.test(address));
  const named = new Set(addresses);
  const below = (address: string): string[] =>
    address === home
      ? []
      : globSync('*/index.html', { cwd: join(folder, address.slice(base.replace(/\/?$/, '/').length)) })
          .map((file) => address + file.replaceAll('\\', '/').replace('index.html', ''))
          .filter((found) => !named.has(found))
          .sort();
  return [...named].flatMap((address) => [address, ...below(address)]);
}
