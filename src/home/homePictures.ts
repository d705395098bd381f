import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { sampleResult } from './sampleResult.ts';

const samples = 'public/samples';

/** The sample pictures that the demo offers: those that the sandbox's initial state has not been trained with. */
export function platesToInspect(root: string = process.cwd()): string[] {
  return readdirSync(join(root, samples))
    .filter((file) => file.startsWith('plate-new-'))
    .sort();
}

/** A picture of the first page: small, since everybody who comes loads it. */
export interface HomePicture {
  /** Without extension. */
  name: string;
  draw: () => Promise<Buffer>;
}

/** The inspected plate, and a thumbnail of each plate that the demo offers. */
export function homePictures(): HomePicture[] {
  return [
    { name: 'result', draw: async () => webp(sharp((await sampleResult()).picture)) },
    ...platesToInspect().map((file) => ({
      name: file.replace(/\.png$/, ''),
      draw: () => webp(sharp(join(process.cwd(), samples, file)).resize(128)),
    })),
  ];
}

function webp(picture: Sharp): Promise<Buffer> {
  return picture.webp({ quality: 82, effort: 6 }).toBuffer();
}
