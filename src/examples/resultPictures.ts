import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where the pictures are recorded that samples save; the samples of one name save the same in every language. */
const folder = 'examples/results';

/** A recorded picture. */
export interface ResultPicture {
  /** That of the sample: `first-inspection`. */
  name: string;
  /** Path of the file. */
  file: string;
  width: number;
  height: number;
}

/** All recorded pictures. */
export function resultPictures(root: string = process.cwd()): ResultPicture[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((entry) => entry.endsWith('.png'))
    .map((entry) => {
      const file = join(path, entry);
      const header = readFileSync(file);
      // The size stands at the begin of every PNG: signature, length and name of the chunk IHDR, width, height.
      return {
        name: basename(entry, '.png'),
        file,
        width: header.readUInt32BE(16),
        height: header.readUInt32BE(20),
      };
    });
}

/**
 * Holds a picture that a sample saved against the recorded one.
 *
 * @param name of the sample
 * @param saved path of what it saved; a sample that saves none has no such file
 * @param update record it instead
 * @returns what is wrong; undefined if they are equal
 */
export function compareResultPicture(
  name: string,
  saved: string,
  { root = process.cwd(), update }: { root?: string; update: boolean },
): string | undefined {
  if (!existsSync(saved)) return undefined;
  const recorded = join(root, folder, `${name}.png`);
  const picture = readFileSync(saved);
  if (existsSync(recorded) && readFileSync(recorded).equals(picture)) return undefined;
  if (!update)
    return `the picture that it saved differs from ${folder}/${name}.png; if the new one is right, record it with “npm run examples -- --update”`;
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(recorded, picture);
  return undefined;
}
