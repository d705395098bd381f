import { inForm } from '../form/shownForm.ts';

/** Brings the response into view where it is below what one sees, as on phones; the focus stays where it is. */
export function showResponse(): void {
  const panel = inForm('.explorer-result');
  if (!panel) return;
  const { top } = panel.getBoundingClientRect();
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  // Beside the form one sees it anyway; what is below the form is shown from its beginning.
  const beside = matchMedia('(min-width: 62.5rem)').matches;
  if (top >= header && top < innerHeight * (beside ? 0.75 : 0.55)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  panel.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
}
