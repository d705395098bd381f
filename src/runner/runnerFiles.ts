import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { transform } from 'sucrase';
import { splitExample } from '../examples/preamble.ts';
import { type Example, examplesIn } from '../examples/exampleFiles.ts';
import type { Translate } from '../i18n/translate.ts';
import type { RunnerModule } from './moduleGraph.ts';
import { type RunnerStrings, runnerStrings } from './runnerStrings.ts';

/** What the page loads when a reader presses Run, in one file. */
export interface RunnerBundle {
  strings: RunnerStrings;
  /** The script of the worker. */
  worker: string;
  /** The samples, and what they import, by specifier. */
  modules: RunnerModule[];
  /** How each sample is run, by its name. */
  samples: Record<string, { servers: number; client: string | null }>;
}

/**
 * Everything that a sample needs to run in the reader's browser: the very files that CI ran, without their types.
 *
 * @param translate gives the strings of the page's language
 * @param root the project's root
 */
export async function runnerBundle(
  translate: Translate,
  root: string = process.cwd(),
): Promise<RunnerBundle> {
  const examples = examplesIn('typescript', root);
  return {
    strings: runnerStrings(translate),
    worker: await script(root, 'src/runner/worker/worker.ts', 'iife'),
    modules: [
      ...examples.map(sampleModule),
      await packageModule(root, 'openapi-fetch', 'openapi-fetch'),
      await packageModule(root, 'node:fs', './src/runner/standIns/files.ts'),
      await packageModule(root, 'node:timers/promises', './src/runner/standIns/timers.ts'),
    ],
    samples: Object.fromEntries(
      examples.map(({ name, preamble: { servers, client } }) => [name, { servers, client: client ?? null }]),
    ),
  };
}

/** Sucrase keeps every line where it is: an error's line is the one that the reader sees. */
function sampleModule({ file, source }: Example): RunnerModule {
  const { code } = transform(source, { transforms: ['typescript'], disableESTransforms: true });
  return { specifier: `./${basename(file)}`, code, offset: offsetOf(source) };
}

/** Lines above the first one that readers see. */
function offsetOf(source: string): number {
  const { shown } = splitExample(source);
  return source.slice(0, source.indexOf(shown)).split('\n').length - 1;
}

async function packageModule(root: string, specifier: string, entry: string): Promise<RunnerModule> {
  return { specifier, code: await script(root, entry, 'esm'), offset: 0 };
}

async function script(root: string, entry: string, format: 'iife' | 'esm'): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    ...(entry.includes('/')
      ? { entryPoints: [entry] }
      : {
          stdin: {
            contents: `export { default } from '${entry}'; export * from '${entry}';`,
            resolveDir: root,
          },
        }),
    bundle: true,
    format,
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The address of the frame, below the site's folder. */
export const frameFile = 'runner/frame.html';

/** The page of the frame: one script, allowed by its digest, and nothing else but scripts from blobs. */
export async function framePage(root: string = process.cwd()): Promise<string> {
  const code = (await script(root, 'src/runner/frame/frame.ts', 'iife')).trim();
  const digest = createHash('sha256').update(code).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${digest}' blob:; worker-src blob:`;
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title></title><script>${code}</script>\n`;
}
