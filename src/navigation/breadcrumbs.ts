import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type Link = Extract<SidebarEntry, { type: 'link' }>;
type Group = Extract<SidebarEntry, { type: 'group' }>;

/** One step of the way to a page. */
export interface Breadcrumb {
  label: string;
  /** The page that gives an overview of the group, if it has one: its first entry. */
  href?: string;
}

/**
 * The groups of the side bar that a page is in, the outermost first. The page itself is not among them: its title follows.
 *
 * @param overview the address that the page's own lies below: a page that the side bar does not name is found by it
 * @returns nothing for a page that neither is nor lies below a page of the side bar
 */
export function breadcrumbs(sidebar: readonly SidebarEntry[], overview: string): Breadcrumb[] {
  const named = trailTo(sidebar, ({ isCurrent }) => isCurrent);
  if (named) return named.groups;
  const below = trailTo(sidebar, ({ href }) => href === overview);
  return below ? [...below.groups, { label: below.page.label, href: overview }] : [];
}

interface Trail {
  groups: Breadcrumb[];
  page: Link;
}

function trailTo(entries: readonly SidebarEntry[], isWanted: (link: Link) => boolean): Trail | undefined {
  for (const entry of entries) {
    if (entry.type === 'link') {
      if (isWanted(entry)) return { groups: [], page: entry };
      continue;
    }
    const inside = trailTo(entry.entries, isWanted);
    if (inside) return { groups: [stepOf(entry, inside.page), ...inside.groups], page: inside.page };
  }
  return undefined;
}

/** A group with groups inside begins with the page that gives an overview of them. */
function stepOf({ label, entries }: Group, page: Link): Breadcrumb {
  const [first] = entries;
  const isOverview = first?.type === 'link' && entries.some(({ type }) => type === 'group');
  return isOverview && first !== page ? { label, href: first.href } : { label };
}
