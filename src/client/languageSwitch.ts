import { fragmentId } from './fragment.ts';
import { hintSeen } from './languageHint.ts';

/** In the browser: the page that is chosen in Starlight's language select opens at the heading where the reader is. */

// Starlight's own handler sets location.pathname and so forgets the place. Heading ids are the same in every language: open at the
// address's place if the reader sees it, else at the last heading that she has scrolled past.
function currentHeading(): string {
  const place = document.getElementById(fragmentId());
  // What is no place of the page is the explorer's, whose operation it names.
  if (location.hash && (!place || isSeen(place))) return location.hash;
  const top = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)[id]')];
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= top + 60).at(-1);
  return passed ? `#${passed.id}` : '';
}

function isSeen(place: HTMLElement): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

document.addEventListener(
  'change',
  (event) => {
    const select = event.target;
    if (!(select instanceof HTMLSelectElement) || !select.closest('starlight-lang-select')) return;
    event.stopImmediatePropagation();
    hintSeen();
    // From a page that does not exist: to the start.
    if (document.querySelector('[data-not-found]')) location.href = select.value.replace(/404\/$/, '');
    else location.href = select.value + location.search + currentHeading();
  },
  { capture: true },
);
