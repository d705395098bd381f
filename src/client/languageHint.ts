import { preferredLanguage } from './preferredLanguage.ts';
import { whenIdle } from './whenIdle.ts';

/** In the browser: the hint that a page exists in the reader's language. */
const seenKey = 'language-hint-seen';

/** A reader who has read so far reads this language. */
const scrolledOn = 600;

/** The reader knows that there are several languages: no hint any more. */
export function hintSeen(): void {
  localStorage.setItem(seenKey, 'seen');
}

const hints = [...document.querySelectorAll<HTMLElement>('.language-hint')];
const wanted = preferredLanguage(navigator.languages, [
  document.documentElement.lang,
  ...hints.map(({ lang }) => lang),
]);
const hint = hints.find(({ lang }) => lang === wanted);

/** Whether the reader has come from a page of this site in another language: who has chosen a language needs no hint. */
function hasChosen(): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]');
  const origin = new URL(document.baseURI).origin;
  return (
    document.referrer.startsWith(`${origin}/`) &&
    [...links].some(({ href, hreflang }) => {
      const { pathname } = new URL(href);
      return hreflang !== document.documentElement.lang && new URL(document.referrer).pathname === pathname;
    })
  );
}

if (hint && !localStorage.getItem(seenKey)) {
  hintSeen();
  if (!hasChosen()) {
    // Not at once: the browser would have to lay out the page for it, before it has done so by itself.
    whenIdle(() => show(hint));
  }
}

function show(hint: HTMLElement): void {
  // A popover lies above the side bars, which cover whatever is in the content's own layer.
  hint.showPopover();
  hint.querySelector('button')?.addEventListener('click', () => hint.hidePopover());
  const start = scrollY;
  addEventListener('scroll', function follow() {
    if (Math.abs(scrollY - start) < scrolledOn) return;
    hint.hidePopover();
    removeEventListener('scroll', follow);
  });
}
