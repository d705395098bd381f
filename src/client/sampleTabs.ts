import { storageKey } from '../sdk/choice.ts';

/** In the browser: tabs, radio buttons, select and other open pages follow one choice. Listeners are the document's: a page may change its body. */
const root = document.documentElement;
const tabSelector = '[role=tab][data-sdk-tab]';

function tabs(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(tabSelector);
}

function show(): void {
  const chosen = root.dataset['sdk'] ?? '';
  for (const tab of tabs()) {
    const isChosen = tab.dataset['sdkTab']?.split(' ').includes(chosen) ?? false;
    tab.ariaSelected = String(isChosen);
    tab.tabIndex = isChosen ? 0 : -1;
  }
  for (const select of document.querySelectorAll<HTMLSelectElement>('sdk-select select'))
    select.value = chosen;
  for (const radio of document.querySelectorAll<HTMLInputElement>('.language-choice input'))
    radio.checked = radio.value === chosen;
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

/** The id of a tab ends with its language: `tab-get-items-csharp`. */
function languageOf(tab: HTMLElement): string | undefined {
  return tab.id.split('-').at(-1);
}

/** The tab that an event happened in. */
function tabOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(tabSelector) : null;
}

document.addEventListener('click', ({ target }) => {
  const tab = tabOf(target);
  if (tab) choose(languageOf(tab), tab);
});

document.addEventListener('keydown', (event) => {
  const tab = tabOf(event.target);
  if (!tab) return;
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
  choose(languageOf(next), next);
  next.focus();
});

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.closest('sdk-select')) choose(target.value, target);
  if (target instanceof HTMLInputElement && target.closest('.language-choice')) choose(target.value, target);
});

addEventListener('storage', ({ key, newValue }) => {
  if (key !== storageKey || !newValue) return;
  root.dataset['sdk'] = newValue;
  show();
});

customElements.define(
  'sdk-select',
  class extends HTMLElement {
    connectedCallback(): void {
      const select = this.querySelector('select');
      if (select) select.value = root.dataset['sdk'] ?? '';
    }
  },
);
show();
