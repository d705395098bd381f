import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Contract } from '../api/contract.ts';
import { operationsOf } from '../api/operations.ts';
import { methodAttribute } from '../navigation/methodAttribute.ts';
import { operationHash } from './routes.ts';

type SidebarItem = NonNullable<StarlightUserConfig['sidebar']>[number];

/**
 * The explorer's side bar: all operations, grouped as in the reference.
 *
 * @param contract the localized contract
 * @param page the address of the explorer's page
 * @param back the way back to the documentation
 */
export function explorerSidebar(
  contract: Contract,
  page: string,
  back: { label: string; href: string },
): SidebarItem[] {
  const operations = operationsOf(contract);
  const groups = contract.tags.map(({ name, ['x-displayName']: label = name }) => ({
    label,
    items: operations
      .filter(({ tags }) => tags?.includes(name))
      .map(({ operationId, summary, method }) => ({
        label: summary,
        link: `/explorer/${operationHash(operationId)}`,
        // Starlight would put a slash behind the fragment.
        attrs: {
          href: page + operationHash(operationId),
          ...methodAttribute(method),
        },
      })),
  }));
  return [
    { label: `← ${back.label}`, link: '/', attrs: { href: back.href, 'data-explorer-back': '' } },
    ...groups,
  ];
}
