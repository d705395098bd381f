import { storageKey } from './choice.ts';

/** In the browser: tabs, select and other open pages follow one choice. */
const root = document.documentElement;
const tabs = [...document.querySelectorAll<HTMLElement>('[data-sdk-tab]')];
const selects = [...document.querySelectorAll<HTMLSelectElement>('sdk-select select')];

function isChosen(tab: HTMLElement): boolean {
  return tab.dataset['sdkTab']?.split(' ').includes(root.dataset['sdk'] ?? '') ?? false;
}

function show(): void {
  for (const tab of tabs) {
    tab.ariaSelected = String(isChosen(tab));
    tab.tabIndex = isChosen(tab) ? 0 : -1;
  }
  for (const select of selects) select.value = root.dataset['sdk'] ?? '';
}

/** @param place what stays where it is on the screen although the prose above it changes */
function choose(id: string | undefined, place: Element): void {
  if (!id) return;
  const top = place.getBoundingClientRect().top;
  root.dataset['sdk'] = id;
  show();
  scrollBy({ top: place.getBoundingClientRect().top - top, behavior: 'instant' });
  try {
    localStorage.setItem(storageKey, id);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

function onKey(event: KeyboardEvent, tab: HTMLElement): void {
  const group = [...(tab.parentElement?.children ?? [])] as HTMLElement[];
  const index = group.indexOf(tab);
  const steps: Record<string, number> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1 + group.length,
    Home: 0,
    End: group.length - 1,
  };
  const next = group[(steps[event.key] ?? NaN) % group.length];
  if (!next) return;
  event.preventDefault();
  choose(next.id.split('-').at(-1), next);
  next.focus();
}

for (const tab of tabs) {
  tab.addEventListener('click', () => choose(tab.id.split('-').at(-1), tab));
  tab.addEventListener('keydown', (event) => onKey(event, tab));
}
for (const select of selects) select.addEventListener('change', () => choose(select.value, select));
addEventListener('storage', ({ key, newValue }) => {
  if (key !== storageKey || !newValue) return;
  root.dataset['sdk'] = newValue;
  show();
});
show();
