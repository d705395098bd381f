import { operationSlug } from '../../api/operationSlug.ts';
import { operationOf } from '../routes.ts';
import { settings } from './settings.ts';

/** The links of the side bar: what there is, in which order and under which names. */
export function operationLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[data-operation]')];
}

/**
 * Says at each link of the side bar which operation it leads to. The address says so already, and of a large contract the page would carry
 * every name twice.
 */
export function markOperationLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-method]')) {
    const operation = operationOf(link.hash);
    if (operation) link.dataset['operation'] = operation;
  }
}

/** All operations, in the order of the side bar. */
export function operationIds(): string[] {
  return [...new Set(operationLinks().map(({ dataset }) => dataset['operation'] ?? ''))];
}

/** The name of an operation; empty if there is none of this id. */
export function operationTitle(operationId: string): string {
  const link = operationLinks().find(({ dataset }) => dataset['operation'] === operationId);
  return link?.textContent.trim() ?? '';
}

/** The address of its page in the reference. */
export function operationPage(operationId: string): string {
  return `${settings().reference}${operationSlug(operationId)}/`;
}
