import type { AstroIntegration } from 'astro';
import { recordModules } from '../bundling/recordedModules.ts';

/** Lets the page /licenses/ know which modules are in the bundles of the browser: scripts, and the styles of components. */
export function bundledPackages(): AstroIntegration {
  return {
    name: 'bundled-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'bundled-packages',
                generateBundle(_options, bundle) {
                  const isForBrowser = this.environment.name === 'client';
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type !== 'chunk') continue;
                    const modules = Object.entries(chunk.modules).filter(([id, { renderedLength }]) =>
                      isForBrowser ? renderedLength > 0 : /\.(?:css|astro)(?:\?|$)/.test(id),
                    );
                    recordModules(modules.map(([id]) => id));
                  }
                },
              },
            ],
          },
        });
      },
    },
  };
}
