import { slipsBetween } from '../search/matching/slips.ts';

/** How many pages to suggest. */
const most = 3;
/** Which part of a path's letters may differ. */
const tolerance = 0.34;

/**
 * The pages that an address which does not exist may mean: the same in small letters, without a language that has no folder, without
 * `index.html`; else those of the nearest name.
 *
 * @param path below the language's folder: `en/Methods/Trian`
 * @param pages addresses below the language's folder: `methods/train/`
 * @returns best first; only one if it is certain
 */
export function nearestPages(path: string, pages: readonly string[]): string[] {
  const wanted = tidy(path);
  const certain = pages.find((page) => page !== '' && tidy(page) === wanted);
  if (certain !== undefined) return [certain];
  return pages
    .filter((page) => page !== '')
    .map((page) => ({ page, distance: distanceOf(wanted, tidy(page)) }))
    .filter(({ distance }) => distance <= tolerance)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ page }) => page);
}

function tidy(path: string): string {
  return path
    .toLowerCase()
    .replace(/^\/+/, '')
    .replace(/^[a-z]{2}(-[a-z]{2,4})?\//, '')
    .replace(/(index)?\.(html?|md)$/, '')
    .replace(/[_\s]+|%20/g, '-')
    .replace(/\/+$/, '');
}

/** Of the whole path, or of its last name: `/train/` may mean `/methods/train/`. */
function distanceOf(wanted: string, page: string): number {
  const last = (text: string): string => text.split('/').at(-1) ?? '';
  const share = (a: string, b: string): number => slipsBetween(a, b) / Math.max(a.length, b.length, 1);
  return Math.min(share(wanted, page), share(last(wanted), last(page)) + 0.05);
}
