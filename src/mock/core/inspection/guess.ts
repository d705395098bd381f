import { hash } from '../identifiers.ts';
import type { Finding } from './inspect.ts';

/**
 * What is said about a picture that cannot be looked into (TIFF, one that is huge, a rare kind), or that there is nothing to compare with: always the
 * same for the same bytes. One in three is defective.
 *
 * @param digest of the picture's bytes
 */
export function guess(digest: number, { width, height }: { width: number; height: number }): Finding {
  const pick = (what: string, from: number, to: number): number =>
    from + (hash(what, digest) % Math.max(1, to - from));
  const accuracy = pick('accuracy', 60, 98);
  if (pick('label', 0, 3) > 0) return { label: 'OK', accuracy, boxes: [] };
  const boxes = Array.from({ length: pick('count', 1, 3) }, (_, index) => {
    const boxWidth = Math.max(1, Math.floor(width / pick(`width ${index}`, 6, 12)));
    const boxHeight = Math.max(1, Math.floor(height / pick(`height ${index}`, 6, 12)));
    const x_min = pick(`x ${index}`, 0, width - boxWidth);
    const y_min = pick(`y ${index}`, 0, height - boxHeight);
    return { x_min, x_max: x_min + boxWidth, y_min, y_max: y_min + boxHeight };
  });
  return { label: 'NG', accuracy, boxes };
}
