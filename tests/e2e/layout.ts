import type { Page } from 'playwright/test';

/** What is wrong with the layout of the page that is shown, a line each: it scrolls sideways, something is beyond its edge, a word is cut, a picture is distorted. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    const main = document.querySelector('main');
    if (!main) return ['no main'];
    const shown = (selector: string): Element[] =>
      [...main.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const start = (element: Element): string => element.outerHTML.slice(0, 120);

    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== main &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const beyond = shown('p, td, th, li, h1, h2, h3, dt, dd').filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element),
    );

    // A word that is cut stands on two lines: its range has two boxes, one below the other.
    const cut: string[] = [];
    // Heads of tables that are cards on a phone are there for screen readers only, without width.
    const cells = shown('th, td, h1, h2, h3').filter((cell) => cell.getBoundingClientRect().width > 0);
    for (const cell of cells) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode: text } = texts;
        // Names may break before a capital letter.
        for (const { index, 0: word } of (text.nodeValue ?? '').matchAll(
          /[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[ァ-ヶー]+/g,
        )) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
          if (new Set(tops).size > 1) cut.push(word);
        }
      }
    }
    // Over what stands beside it.
    const overflowing = cells.filter((cell) => {
      const text = document.createRange();
      text.selectNodeContents(cell);
      return (
        text.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1 &&
        !scrolls(cell.firstElementChild)
      );
    });
    const distorted = (shown('img') as HTMLImageElement[]).filter((img) => {
      const { width: wide, height: high } = img.getBoundingClientRect();
      const fits = getComputedStyle(img).objectFit !== 'fill' || img.naturalWidth === 0;
      return !fits && Math.abs(wide / high / (img.naturalWidth / img.naturalHeight) - 1) > 0.02;
    });
    // On a phone wide tables are cards: nobody sees that a table can be moved.
    const moved = shown('table').filter(
      ({ scrollWidth: wide, clientWidth }) => width < 500 && wide > clientWidth + 1,
    );
    const few = (what: string, found: string[]): string[] =>
      found.length > 3
        ? [...found.slice(0, 3).map((one) => `${what}: ${one}`), `${what}: ${found.length} in all`]
        : found.map((one) => `${what}: ${one}`);
    return [
      ...(scrollWidth > width ? [`scrolls sideways: ${scrollWidth} > ${width} px`] : []),
      ...few('beyond the edge', beyond.map(start)),
      ...few('cut', cut),
      ...few('wider than its cell', overflowing.map(start)),
      ...few('wider than the phone', moved.map(start)),
      ...few('distorted', distorted.map(start)),
    ];
  });
}
