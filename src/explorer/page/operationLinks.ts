import { operationHash, operationOf } from './routes.ts';
import { settings } from './settings.ts';

/** Follows the operation that is shown: marks it in the side bar, and leads to its page. */
export function startOperationLinks(): void {
  const { operations } = settings();
  const link = document.querySelector<HTMLAnchorElement>('#explorer-page-link a');
  const follow = (): void => {
    const id = operationOf(location.hash);
    const operation = id === undefined ? undefined : operations[id];
    for (const entry of document.querySelectorAll<HTMLAnchorElement>('a[data-operation]')) {
      if (entry.dataset['operation'] === id) entry.setAttribute('aria-current', 'page');
      else entry.removeAttribute('aria-current');
    }
    if (link && operation) {
      link.href = operation.page;
      link.textContent = operation.title;
    }
    if (link?.parentElement) link.parentElement.hidden = !operation;
  };
  if (operationOf(location.hash) === undefined)
    location.replace(operationHash(Object.keys(operations)[0] ?? ''));
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  follow();
}
