import { fragmentId } from './fragment.ts';

/** In the browser: what makes lists of nested properties open in place. */

/** The properties that the page shows elsewhere are copied in; copies have no ids. */
function fill(details: HTMLDetailsElement): void {
  const original = document.getElementById(details.dataset['sameAs'] ?? '');
  const copy = original?.querySelector(':scope > details > ul')?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  for (const row of copy.querySelectorAll('[id]')) row.removeAttribute('id');
  details.querySelector(':scope > :not(summary)')?.replaceWith(copy);
  details.dataset['copyOf'] = details.dataset['sameAs'] ?? '';
  delete details.dataset['sameAs'];
}

// `toggle` does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.dataset['sameAs']) fill(target);
  },
  { capture: true },
);

/** Whether a group stands inside of itself: an item of a list of items. Such a group is opened by hand only, one level at a time. */
function isCyclic(details: HTMLDetailsElement): boolean {
  const original = details.dataset['sameAs'];
  for (let around = details.parentElement; around; around = around.parentElement)
    if (around.id === original || around.dataset['copyOf'] === original) return true;
  return false;
}

/** Opens every group of a list, also those inside of groups that are shown elsewhere. */
function openAll(list: Element): void {
  const closed = [...list.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  const openable = closed.filter((details) => !details.dataset['sameAs'] || !isCyclic(details));
  for (const details of openable) {
    if (details.dataset['sameAs']) fill(details);
    details.open = true;
  }
  if (openable.length > 0) openAll(list);
}

for (const button of document.querySelectorAll<HTMLElement>('.open-all')) {
  const labels = [button.textContent, button.dataset['close'] ?? ''];
  let open = false;
  button.addEventListener('click', () => {
    open = !open;
    const list = button.parentElement;
    if (list && open) openAll(list);
    else for (const details of list?.querySelectorAll('details') ?? []) details.open = false;
    button.textContent = labels[Number(open)] ?? '';
  });
}

/** Paper cannot be opened: before printing everything is, and afterwards closed again. */
let openedForPrint: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  openedForPrint = [
    ...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], [data-same-as])'),
  ];
  for (const details of openedForPrint) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of openedForPrint) details.open = false;
});

/** Not every browser opens what is around the target of an address. */
function reveal(): void {
  const target = document.getElementById(fragmentId());
  const closed: HTMLDetailsElement[] = [];
  for (let details = target?.closest('details'); details; details = details.parentElement?.closest('details'))
    if (!details.open) closed.push(details);
  for (const details of closed) details.open = true;
  if (closed.length > 0) target?.scrollIntoView();
}
addEventListener('hashchange', reveal);
reveal();
