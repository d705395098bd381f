import type { AstroIntegration } from 'astro';
import { rename, rmdir } from 'node:fs/promises';
import { pathPrefix } from '../i18n/languages.ts';

/** Puts the pages for unknown addresses where hosts look for them: `/404.html`, and `/ja/404.html` for addresses below `/ja/`. */
export function notFoundPages(languages: readonly string[]): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const language of languages) {
          const folder = new URL(pathPrefix(language), dir);
          await rename(new URL('404/index.html', folder), new URL('404.html', folder));
          await rmdir(new URL('404/', folder));
        }
      },
    },
  };
}
