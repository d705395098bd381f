import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Contract } from '../api/contract.ts';
import { oncePerContract } from '../api/oncePerContract.ts';
import { type Operation, operationsOf } from '../api/operations.ts';
import { methodAttribute } from './methodAttribute.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/**
 * From this number of operations on, the side bar of a page lists those of one group only, and the others' titles: a list of 1,500 links on
 * each of 3,000 pages would be most of their weight, and of the time that building takes.
 */
const foldedFrom = 100;

/** Whether the side bar shows only the titles of groups, except for the one that the reader is in. */
export function isFolded(contract: Contract): boolean {
  return operationsOf(contract).length >= foldedFrom;
}

/** The attribute of a side bar's entry that stands for a whole group: the name of its tag. */
export const tagAttribute = 'data-tag';

/** The operations of each tag, by its name. */
export const operationsByTag = oncePerContract((contract) => {
  const byTag = new Map<string, Operation[]>(contract.tags.map(({ name }) => [name, []]));
  for (const operation of operationsOf(contract))
    for (const tag of operation.tags ?? []) byTag.get(tag)?.push(operation);
  return byTag;
});

/** What {@link unfoldGroup} needs to know of the page. */
export interface PageOfGroups {
  contract: Contract;
  /** The operation whose page it is. */
  slug: string | undefined;
  /** Root-relative address without language → address in the page's language. */
  href: (path: string) => string;
}

/**
 * Puts the operations of the page's group into a folded side bar, and gives the titles of the others their address: the group's place on the
 * overview.
 *
 * @returns the side bar's entries, and the page's neighbours in the order of the contract, if it is an operation's
 */
export function unfoldGroup(
  sidebar: readonly Entry[],
  page: PageOfGroups,
): { sidebar: Entry[]; pagination: Partial<Record<'prev' | 'next', Link>> } {
  const { contract, slug, href } = page;
  const operations = operationsOf(contract);
  const index = operations.findIndex((operation) => operation.slug === slug);
  const current = operations[index];
  const linkTo = ({ summary, slug: own, method }: Operation): Link => ({
    type: 'link',
    label: summary,
    href: href(`/methods/${own}/`),
    isCurrent: own === slug,
    badge: undefined,
    attrs: methodAttribute(method),
  });
  const unfold = (entry: Entry): Entry => {
    if (entry.type === 'group') return { ...entry, entries: entry.entries.map(unfold) };
    const { [tagAttribute]: tag, ...attrs } = entry.attrs as Record<string, string>;
    if (tag === undefined) return entry;
    if (!current?.tags?.includes(tag))
      return { ...entry, href: href(`/methods/#${tag}`), isCurrent: false, attrs };
    const entries = (operationsByTag(contract).get(tag) ?? []).map(linkTo);
    return { type: 'group', label: entry.label, entries, collapsed: false, badge: undefined };
  };
  const neighbour = (offset: number): Link | undefined => {
    const found = current && operations[index + offset];
    return found && linkTo(found);
  };
  const [prev, next] = [neighbour(-1), neighbour(1)];
  return {
    sidebar: sidebar.map(unfold),
    pagination: { ...(prev && { prev }), ...(next && { next }) },
  };
}
