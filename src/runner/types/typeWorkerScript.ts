import { build } from 'esbuild';

interface Bundled {
  text: string;
  /** The modules that it consists of, relative to the root. */
  modules: string[];
}

let bundled: Promise<Bundled> | undefined;

/** Bundles TypeScript's language service for the browser, once in a process. */
export function typeWorkerScript(root: string = process.cwd()): Promise<Bundled> {
  bundled ??= bundle(root);
  return bundled;
}

async function bundle(root: string): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/runner/types/typeWorker.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    metafile: true,
  });
  return { text: outputFiles[0]?.text ?? '', modules: Object.keys(metafile.inputs) };
}
