import type { AstroIntegration } from 'astro';
import { join, relative } from 'node:path';
import { pageLoaderName } from './pageLoader.ts';
import { isReadAtStart, sourceFolders } from './siteSources.ts';

/**
 * `npm run dev` shows a change of a message, page, contract or sample: the configuration (sidebar, titles) and all pages depend on
 * them, so the development server starts anew, which takes a second, and the browser reloads.
 */
export function reloadOnSourceChange(): AstroIntegration {
  return {
    name: 'reload-on-source-change',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const root = server.config.root;
        server.watcher.add(sourceFolders.map((folder) => join(root, folder)));
        let due: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!isReadAtStart(relative(root, path).replaceAll('\\', '/'))) return;
          // An editor may write several files at once: one reload for all.
          clearTimeout(due);
          due = setTimeout(() => void reload(), 100);
        });
        /** Pages first; then Astro restarts itself, as it does when its configuration changes, and reads everything else again. */
        async function reload(): Promise<void> {
          try {
            await refreshContent?.({ loaders: [pageLoaderName] });
          } catch (error) {
            // Half-written YAML while somebody edits: say it, and go on showing the last good site.
            logger.error((error as Error).message);
            return;
          }
          server.watcher.emit('change', join(root, 'astro.config.mjs'));
        }
      },
    },
  };
}
