import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { localizedContract } from '../api/localizedContract.ts';
import { localizedHref, pathWithoutLanguage } from '../i18n/languages.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { isFolded, unfoldGroup } from '../navigation/operationGroups.ts';
import { pageSource } from '../navigation/pageSource.ts';
import { isNotFound } from '../navigation/routes.ts';
import { editAddress, repositoryAddress } from './repository.ts';
import { shareImageTags } from './shareImages/shareImageTags.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/**
 * What a page knows of itself beyond its content: its side bar (with many operations, only the group that the reader is in), where it is
 * edited, and its picture for those who share it.
 *
 * @see https://starlight.astro.build/guides/route-data/
 */
export const onRequest = defineRouteMiddleware(({ locals, url, routePattern }) => {
  const route = locals.starlightRoute;
  const base = import.meta.env.BASE_URL;
  const language = route.lang;
  const contract = localizedContract(language);
  const path = pathWithoutLanguage(url.pathname, siteTranslator().languages, base);
  if (isFolded(contract)) {
    const slug = /^\/methods\/([^/]+)\/$/.exec(path)?.[1];
    const href = (address: string): string => localizedHref(address, language, base);
    const { sidebar, pagination } = unfoldGroup(route.sidebar, { contract, slug, href });
    route.sidebar = sidebar;
    if (slug) route.pagination = { prev: undefined, next: undefined, ...pagination };
  }
  route.sidebar.forEach(useOwnAddress);
  const { title } = route.entry.data;
  const source =
    repositoryAddress() && !isNotFound(routePattern) ? pageSource({ path, title, language }) : undefined;
  if (source) route.editUrl = new URL(editAddress(repositoryAddress(), source));
  route.head.push(...shareImageTags({ pathname: url.pathname, base, site: import.meta.env.SITE, title }));
});

/**
 */
function useOwnAddress(entry: SidebarEntry): void {
  if (entry.type === 'group') entry.entries.forEach(useOwnAddress);
  else if (typeof entry.attrs.href === 'string') {
    entry.href = entry.attrs.href;
    delete entry.attrs.href;
  }
}
