import type { APIRoute, GetStaticPaths } from 'astro';
import { type HomePicture, homePictures } from '../../home/homePictures';

export const getStaticPaths = (() =>
  homePictures().map((picture) => ({
    params: { name: picture.name },
    props: { picture },
  }))) satisfies GetStaticPaths;

/** The pictures of the first page. */
export const GET: APIRoute<{ picture: HomePicture }> = async ({ props }) =>
  new Response(new Uint8Array(await props.picture.draw()), { headers: { 'Content-Type': 'image/webp' } });
