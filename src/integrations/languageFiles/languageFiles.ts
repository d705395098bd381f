import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/** What is made of the built pages of a language. */
export type LanguageFile = 'searchIndex' | 'onePage' | 'copies';

/** What a worker is asked for. */
export interface LanguageTask {
  language: string;
  /** The folder of the built site. */
  folder: string;
  /** The folder that the site is deployed below. */
  base: string;
  /** Where the site will be, `https://docs.example.com`; without it, addresses begin with the site's root. */
  site: string | undefined;
  files: readonly LanguageFile[];
}

/** What a worker says of its work. */
export interface LanguageReport {
  warnings: string[];
  notes: string[];
}

/**
 * Makes the files of each language from its pages as they were built: the index of the search, the page that holds all others, and Markdown
 * copies. Each language has a thread of its own: with two, a machine of two processors needs half the time.
 */
export function languageFiles({
  languages,
  site,
  files,
}: Pick<LanguageTask, 'site' | 'files'> & { languages: readonly string[] }): AstroIntegration {
  let base = '/';
  return {
    name: 'language-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        collectGarbage();
        const tasks = languages.map((language): LanguageTask => ({ language, folder, base, site, files }));
        for (const { warnings, notes } of await Promise.all(tasks.map(inThread))) {
          for (const warning of warnings) logger.warn(warning);
          for (const note of notes) logger.info(note);
        }
      },
    },
  };
}

/**
 * Gives back what the pages have left behind: V8 would only do so when it allocates again, and this thread waits for the others now, which need
 * memory of their own.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function inThread(task: LanguageTask): Promise<LanguageReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
