import { stripMarks } from '../../i18n/marks.ts';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** The size of a share image in pixels: what networks and messengers ask for. */
export const shareImageSize = { width: 1200, height: 630 };

/** Where share images are, below the site's base. */
export const shareImageFolder = 'share/';

/**
 * The share image of a page, below the site's base: `/docs/ja/methods/train/` → `share/ja/methods/train.png`.
 *
 * @param pathname the page's address, with base and language
 */
export function shareImageFile(pathname: string, base: string): string {
  const path = pathname.slice(base.replace(/\/?$/, '/').length).replace(/\/$/, '');
  return `${shareImageFolder}${path || 'index'}.png`;
}

interface Page {
  pathname: string;
  base: string;
  /** The site's origin: an image has to be named with its whole address. */
  site: string;
  title: string;
}

/** What a page's head says of its share image. */
export function shareImageTags({ pathname, base, site, title }: Page): StarlightRouteData['head'] {
  const address = new URL(base.replace(/\/?$/, '/') + shareImageFile(pathname, base), site);
  const properties = {
    'og:image': address.href,
    'og:image:width': String(shareImageSize.width),
    'og:image:height': String(shareImageSize.height),
    'og:image:alt': stripMarks(title),
  };
  return Object.entries(properties).map(([property, content]) => ({
    tag: 'meta',
    attrs: { property, content },
    content: '',
  }));
}
