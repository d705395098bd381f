import { shellKey } from '../sdk/choice.ts';

/** In the browser: commands that are shown for two shells (leanCode.ts) follow one choice, on every page. */
const root = document.documentElement;

/** The buttons in the blocks of a shell; those of the other shell stand in the same order. */
function buttonsIn(shell: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-shell-only=${shell}] .other-shell`)];
}

/** The block that comes in the place of the pressed button's takes its place on the screen, and the focus. */
function choose(pressed: HTMLElement): void {
  const { shell: former = '' } = root.dataset;
  const chosen = pressed.dataset['shell'] ?? '';
  const index = buttonsIn(former).indexOf(pressed);
  const { top } = pressed.getBoundingClientRect();
  root.dataset['shell'] = chosen;
  const counterpart = buttonsIn(chosen)[index];
  if (counterpart) {
    scrollBy({ top: counterpart.getBoundingClientRect().top - top, behavior: 'instant' });
    counterpart.focus({ preventScroll: true });
  }
  try {
    localStorage.setItem(shellKey, chosen);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

document.addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element && target.closest<HTMLElement>('.other-shell');
  if (pressed) choose(pressed);
});

addEventListener('storage', ({ key, newValue }) => {
  if (key === shellKey && newValue) root.dataset['shell'] = newValue;
});
