import { inForm } from './shownForm.ts';
import { showRequest } from './showRequest.ts';

/** Moves the focus to the heading of the operation: from there the form is a few tabs away. */
export function focusForm(): void {
  const heading = inForm('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  showRequest();
}
