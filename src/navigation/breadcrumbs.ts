import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/** One step of the way to a page. */
export interface Breadcrumb {
  label: string;
  /** The page that gives an overview of the group, if it has one: its first entry. */
  href?: string;
}

/**
 * The groups of the side bar that a page is in, the outermost first. The page itself is not among them: its title follows.
 *
 * @returns nothing for a page that the side bar does not name
 */
export function breadcrumbs(sidebar: readonly SidebarEntry[]): Breadcrumb[] {
  for (const entry of sidebar) {
    if (entry.type !== 'group' || !holdsCurrent(entry)) continue;
    const [first] = entry.entries;
    const overview = first?.type === 'link' && entry.entries.some(({ type }) => type === 'group');
    const own: Breadcrumb =
      overview && !first.isCurrent ? { label: entry.label, href: first.href } : { label: entry.label };
    return [own, ...breadcrumbs(entry.entries)];
  }
  return [];
}

function holdsCurrent(entry: SidebarEntry): boolean {
  return entry.type === 'link' ? entry.isCurrent : entry.entries.some(holdsCurrent);
}
