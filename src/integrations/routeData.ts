import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { localizedContract } from '../api/localizedContract.ts';
import { localizedHref, pathWithoutLanguage } from '../i18n/languages.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { isFolded, unfoldGroup } from '../navigation/operationGroups.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/**
 * The side bar of each page: with many operations, the group that the reader is in.
 *
 * @see https://starlight.astro.build/guides/route-data/
 */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute;
  const base = import.meta.env.BASE_URL;
  const language = route.lang;
  const contract = localizedContract(language);
  if (isFolded(contract)) {
    const path = pathWithoutLanguage(url.pathname, siteTranslator().languages, base);
    const slug = /^\/methods\/([^/]+)\/$/.exec(path)?.[1];
    const href = (address: string): string => localizedHref(address, language, base);
    const { sidebar, pagination } = unfoldGroup(route.sidebar, { contract, slug, href });
    route.sidebar = sidebar;
    if (slug) route.pagination = { prev: undefined, next: undefined, ...pagination };
  }
  route.sidebar.forEach(useOwnAddress);
});

/**
 * An entry may bring its own `href` among its attributes, where Starlight would end it with a slash (`#/operations/train`). Starlight
 * would print both; the own one replaces the other.
 */
function useOwnAddress(entry: SidebarEntry): void {
  if (entry.type === 'group') entry.entries.forEach(useOwnAddress);
  else if (typeof entry.attrs.href === 'string') {
    entry.href = entry.attrs.href;
    delete entry.attrs.href;
  }
}
