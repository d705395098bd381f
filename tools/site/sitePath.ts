import { join } from 'node:path';

/**
 * The segments of a request's path, decoded.
 *
 * @returns null for what can be no path of the site: one that cannot be decoded, that leads up or to hidden files, or hides a separator
 */
export function segmentsOf(path: string): string[] | null {
  if (!path.startsWith('/') || /%2f|%5c|%00|[\\\0]/i.test(path)) return null;
  let decoded: string[];
  try {
    decoded = path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
  const isFolder = decoded.at(-1) === '';
  const segments = isFolder ? decoded.slice(0, -1) : decoded;
  return segments.every((segment) => segment !== '' && !segment.startsWith('.')) ? segments : null;
}

/** The `404.html` files that may serve for a path, the nearest first: `/ja/nothing/` → `ja/nothing/404.html`, `ja/404.html`, `404.html`. */
export function notFoundPagesFor(folder: string, path: string): string[] {
  const segments = segmentsOf(path) ?? [];
  return Array.from({ length: segments.length + 1 }, (_, above) =>
    join(folder, ...segments.slice(0, segments.length - above), '404.html'),
  );
}
