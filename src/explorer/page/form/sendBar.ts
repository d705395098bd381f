import { inForm } from './shownForm.ts';

/** The form begins above this part of the window: else “Send” would stand before what is to be sent. */
const begun = 0.7;

/**
 * Keeps “Send” at the bottom of the window while one is within a form whose end is below it.
 */
export function startSendBar(main: HTMLElement): void {
  const root = document.documentElement;
  let waits = false;
  const update = (): void => {
    waits = false;
    const panel = inForm('.SendButtonHolder')?.parentElement;
    if (!panel) return;
    const { top, bottom } = panel.getBoundingClientRect();
    root.toggleAttribute('data-send-stays', bottom > innerHeight && top < innerHeight * begun);
  };
  const later = (): void => {
    if (!waits) requestAnimationFrame(update);
    waits = true;
  };
  new ResizeObserver(later).observe(main);
  addEventListener('resize', later);
  addEventListener('scroll', later, { passive: true });
  // The keyboard brings a field into view, a click does not.
  main.addEventListener('focusin', ({ target }) => {
    if (root.hasAttribute('data-send-stays') && target instanceof Element && target.matches('input, select'))
      target.scrollIntoView({ block: 'nearest' });
  });
}
