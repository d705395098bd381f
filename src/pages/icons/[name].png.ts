import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { type AppIcon, appIcons } from '../../navigation/appIcons';

export const getStaticPaths = (() =>
  appIcons.flatMap((icon) => {
    const [, name] = /([\w-]+)\.png$/.exec(icon.file) ?? [];
    return name ? [{ params: { name }, props: { icon } }] : [];
  })) satisfies GetStaticPaths;

/** The site's mark as a picture of points, for systems that draw no SVG. */
export const GET: APIRoute<{ icon: AppIcon }> = async ({ props: { icon } }) => {
  const mark = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');
  const size = Number.parseInt(icon.sizes, 10);
  const drawing = icon.purpose === 'maskable' ? maskable(mark) : mark;
  const picture = await sharp(Buffer.from(drawing), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};

/**
 * The mark on its ground up to the edges, and small enough for the circle of 80 % that no system cuts.
 *
 * @see https://www.w3.org/TR/appmanifest/#icon-masks
 */
function maskable(mark: string): string {
  const [, ground = ''] = /<rect[^>]*fill="([^"]+)"/.exec(mark) ?? [];
  const inner = mark.replace('<svg ', '<svg x="3.2" y="3.2" width="25.6" height="25.6" ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/>${inner}</svg>`;
}
