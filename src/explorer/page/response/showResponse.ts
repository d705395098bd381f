import { inForm } from '../form/shownForm.ts';

/** Brings the response into view where it is below what one sees, as on phones; the focus stays where it is. */
export function showResponse(): void {
  const panel = inForm('.explorer-result');
  if (!panel) return;
  const { top } = panel.getBoundingClientRect();
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  if (top > header && top < innerHeight * 0.55) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  panel.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
}
