import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/**
 * An entry of the side bar may bring its own `href` among its attributes, where Starlight would end it with a slash (`#/operations/train`).
 * Starlight would print both; the own one replaces the other.
 *
 * @see https://starlight.astro.build/guides/route-data/
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  locals.starlightRoute.sidebar.forEach(useOwnAddress);
});

function useOwnAddress(entry: SidebarEntry): void {
  if (entry.type === 'group') entry.entries.forEach(useOwnAddress);
  else if (typeof entry.attrs.href === 'string') {
    entry.href = entry.attrs.href;
    delete entry.attrs.href;
  }
}
