/** In the browser: what makes lists of nested properties open in place. */

/** The properties that the page shows elsewhere are copied in; copies have no ids. */
function fill(details: HTMLDetailsElement): void {
  const original = document.getElementById(details.dataset['sameAs'] ?? '');
  const copy = original?.querySelector(':scope > details > ul')?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  for (const row of copy.querySelectorAll('[id]')) row.removeAttribute('id');
  details.querySelector(':scope > :not(summary)')?.replaceWith(copy);
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

for (const button of document.querySelectorAll<HTMLElement>('.open-all')) {
  const labels = [button.textContent, button.dataset['close'] ?? ''];
  let open = false;
  button.addEventListener('click', () => {
    open = !open;
    for (const details of button.parentElement?.querySelectorAll('details') ?? [])
      if (!details.dataset['sameAs'] || !open) details.open = open;
    button.textContent = labels[Number(open)] ?? '';
  });
}

/** Not every browser opens what is around the target of an address. */
function reveal(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const closed: HTMLDetailsElement[] = [];
  for (let details = target?.closest('details'); details; details = details.parentElement?.closest('details'))
    if (!details.open) closed.push(details);
  for (const details of closed) details.open = true;
  if (closed.length > 0) target?.scrollIntoView();
}
addEventListener('hashchange', reveal);
reveal();
