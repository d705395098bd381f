import { announce } from './announce.ts';
import { fill } from '../../client/fill.ts';
import { operationHash, operationOf } from '../routes.ts';
import { settings } from './settings.ts';
import { formShown } from './form/fillForm.ts';
import { focusForm } from './form/focusForm.ts';
import { showRequest } from './form/showRequest.ts';
import { operationIds, operationLinks, operationPage, operationTitle } from './operations.ts';

/** An address that names an operation: `#/operations/upload-item`. */
const unknownOperation = /^#\/operations\/([^/?]{1,60})/;

/** Follows the operation that is shown: marks it in the side bar, leads to its page, and begins at its top. */
export function startOperationLinks(): void {
  const operations = operationIds();
  const notice = document.getElementById('explorer-unknown') as HTMLElement;
  let shown = operations[0] ?? '';
  const follow = (): void => {
    shown = operationOf(location.hash) ?? shown;
    showLinks(shown);
  };
  /**
   * Other fragments lead to a place in the page (“skip to content”), or are of another edition of the contract. Elements, which listens later,
   * would leave the operation for them. Of an address that should be an operation it is told that there is none.
   */
  const stay = (event?: Event): void => {
    if (operations.includes(operationOf(location.hash) ?? '')) return;
    event?.stopImmediatePropagation();
    const name = unknownOperation.exec(location.hash)?.[1];
    if (name !== undefined) {
      notice.textContent = fill(settings().strings.guideUnknownOperation, {
        name,
        shown: operationTitle(shown),
      });
      notice.hidden = false;
      announce(notice.textContent);
    }
    history.replaceState(null, '', operationHash(shown));
  };
  stay();
  follow();
  addEventListener('popstate', stay);
  addEventListener('hashchange', stay);
  addEventListener('hashchange', () => {
    const before = shown;
    follow();
    showRequest();
    if (shown !== before) notice.hidden = true;
    announce(notice.hidden ? operationTitle(shown) : notice.textContent);
    if (shown !== before) void formShown(shown).then(focusForm);
  });

  // On phones the side bar lies over the page, and a link within the page does not close it.
  const menu = document.getElementById('starlight__sidebar');
  menu?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[data-operation]') && menu.matches(':popover-open'))
      menu.hidePopover();
  });
}

function showLinks(id: string): void {
  for (const entry of operationLinks()) {
    if (entry.dataset['operation'] === id) entry.setAttribute('aria-current', 'page');
    else entry.removeAttribute('aria-current');
  }
  const line = document.getElementById('explorer-page-link');
  const link = line?.querySelector('a');
  if (!line || !link) return;
  link.href = operationPage(id);
  link.textContent = operationTitle(id);
  line.style.visibility = '';
}
