import { announce } from './announce.ts';
import { operationHash, operationOf } from './routes.ts';
import { settings } from './settings.ts';

/** Follows the operation that is shown: marks it in the side bar, leads to its page, and begins at its top. */
export function startOperationLinks(): void {
  const { operations } = settings();
  if (operationOf(location.hash) === undefined)
    history.replaceState(null, '', operationHash(Object.keys(operations)[0] ?? ''));
  const follow = (): void => showLinks(operationOf(location.hash));
  addEventListener('hashchange', () => {
    follow();
    showTop();
    announce(operations[operationOf(location.hash) ?? '']?.title ?? '');
  });
  follow();

  // On phones the side bar lies over the page, and a link within the page does not close it.
  const menu = document.getElementById('starlight__sidebar');
  menu?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[data-operation]') && menu.matches(':popover-open'))
      menu.hidePopover();
  });
}

function showLinks(id: string | undefined): void {
  const operation = id === undefined ? undefined : settings().operations[id];
  for (const entry of document.querySelectorAll<HTMLAnchorElement>('a[data-operation]')) {
    if (entry.dataset['operation'] === id) entry.setAttribute('aria-current', 'page');
    else entry.removeAttribute('aria-current');
  }
  const link = document.querySelector<HTMLAnchorElement>('#explorer-page-link a');
  if (link && operation) {
    link.href = operation.page;
    link.textContent = operation.title;
  }
  if (link?.parentElement) link.parentElement.hidden = !operation;
}

/** Only where the top is out of sight: nobody should lose what they look at. */
function showTop(): void {
  const main = document.querySelector('.explorer-main');
  if (main && main.getBoundingClientRect().top < 0) main.scrollIntoView();
}
