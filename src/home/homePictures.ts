import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoPlates } from '../examples/demoSample.ts';
import sharp, { type Sharp } from 'sharp';
import { sampleResult } from './sampleResult.ts';

const samples = 'public/samples';

/** The sample pictures that nothing in the sandbox's initial state has been trained with. */
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

/** The inspected plate, and a thumbnail of each plate that the demo and the parameter forms offer. */
export function homePictures(): HomePicture[] {
  const offered = new Set([...demoPlates, ...platesToInspect().map((file) => file.replace(/\.png$/, ''))]);
  return [
    { name: 'result', draw: async () => webp(sharp((await sampleResult()).picture)) },
    ...[...offered].map((name) => ({
      name,
      draw: () => webp(sharp(join(process.cwd(), samples, `${name}.png`)).resize(128)),
    })),
  ];
}

function webp(picture: Sharp): Promise<Buffer> {
  return picture.webp({ quality: 82, effort: 6 }).toBuffer();
}
