/**
 * In the browser, in the place of Starlight's script of this name (see astro.config.mjs): “On this page” marks the heading whose text is being read. Starlight's asks
 * of every element on the page which headings stand before it; among 1,700 lines of code that holds up a phone for half a second.
 */
import { fragmentId } from './fragment.ts';
import { whenIdle } from './whenIdle.ts';

/** How far below the bars at the top a heading is when its text counts as being read. */
const readingLine = 85;
/** Farther than any heading is above the window. */
const far = 1_000_000;

/** `<starlight-toc>`. Starlight's element for phones is made from it: it takes over the setter. */
export class StarlightTOC extends HTMLElement {
  #current = this.querySelector<HTMLAnchorElement>('a[aria-current="true"]');
  #observer: IntersectionObserver | undefined;

  constructor() {
    super();
    whenIdle(() => this.#watch());
    let resized: ReturnType<typeof setTimeout>;
    addEventListener('resize', () => {
      clearTimeout(resized);
      resized = setTimeout(() => this.#watch(), 200);
    });
  }

  protected set current(link: HTMLAnchorElement) {
    if (link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    this.#current = link;
  }

  #watch(): void {
    const links = [...this.querySelectorAll('a')];
    const headings = links.map(({ hash }) => document.getElementById(fragmentId(hash)));
    const passed = new Set<Element | null>();
    const height = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;
    const line =
      height(document.querySelector('header')) + height(this.querySelector('summary')) + readingLine;
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) passed.add(target);
          else passed.delete(target);
        }
        const link = links[headings.findLastIndex((heading) => passed.has(heading))] ?? links[0];
        if (link) this.current = link;
      },
      { rootMargin: `${far}px 0px ${line - document.documentElement.clientHeight}px` },
    );
    for (const heading of headings) if (heading) this.#observer.observe(heading);
  }
}

customElements.define('starlight-toc', StarlightTOC);
