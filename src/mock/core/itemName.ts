import { limits } from './limits.ts';

/** What a file's name cannot hold on one system or another. */
export const forbiddenInNames = '/\\:*?"<>|';

/** Any characters that show, and the extension of a supported format. */
const fileName = /^([^\p{C}\p{Zl}\p{Zp}]+)\.(?:png|jpe?g|tiff?)$/iu;

/**
 * The id of the item that a file becomes: its name without the extension, whatever script and punctuation it is of (`検査・結果【上】`).
 *
 * @returns null for a name that is not allowed: too long, with a forbidden or invisible character, or with a space or dot at the edges
 */
export function itemIdOf(name: string): string | null {
  const id = fileName.exec(name.normalize())?.[1] ?? '';
  const characters = Array.from(id);
  if (characters.length === 0 || characters.length > limits.nameLength) return null;
  if (/^[\s.]|[\s.]$/.test(id) || characters.some((one) => forbiddenInNames.includes(one))) return null;
  return id;
}
