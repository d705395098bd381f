import type { AstroIntegration } from 'astro';
import { join } from 'node:path';

/** What the site is made from besides its code: relative to the root, files or folders. */
export const watchedSources = [
  'locales',
  'src/content/pages',
  'src/api/openapi.yaml',
  'src/algorithms/algorithms.yaml',
  'examples',
];

/**
 * `npm run dev` shows a change of a message, page, contract or sample: the configuration (sidebar, titles) and all pages depend on
 * them, so the development server starts anew, which takes a second, and the browser reloads.
 */
export function reloadOnSourceChange(): AstroIntegration {
  return {
    name: 'reload-on-source-change',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = server.config.root;
        const sources = watchedSources.map((source) => join(root, source));
        server.watcher.add(sources);
        let restarting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!sources.some((source) => path === source || path.startsWith(`${source}/`))) return;
          // An editor may write several files at once: one restart for all.
          clearTimeout(restarting);
          restarting = setTimeout(() => void server.restart(), 100);
        });
      },
    },
  };
}
