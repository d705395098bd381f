import { inForm } from './shownForm.ts';

/** Moves the focus to the heading of the operation: from there the form is a few tabs away. */
export function focusForm(): void {
  const heading = inForm('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  const { top } = heading.getBoundingClientRect();
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  if (top < header || top > innerHeight * 0.6) heading.scrollIntoView();
}
