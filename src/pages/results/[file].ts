import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { resultPictures } from '../../examples/resultPictures';

export const getStaticPaths = (() =>
  resultPictures().map(({ name, file }) => ({
    params: { file: `${name}.png` },
    props: { file },
  }))) satisfies GetStaticPaths;

/** A picture that a sample saved when it was run: `/results/first-inspection.png`. */
export const GET: APIRoute<{ file: string }> = ({ props: { file } }) =>
  new Response(new Uint8Array(readFileSync(file)), { headers: { 'Content-Type': 'image/png' } });
