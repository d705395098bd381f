import { join } from 'node:path';
import { build } from 'esbuild';
import { bundledModules } from '../../bundling/bundleScript.ts';
import { type Problem, ProblemsError } from '../../i18n/problem.ts';
import type { Patch } from './patch.ts';
import type { LeftOut, Replacement } from './replacements.ts';
import { changedSources } from './sources.ts';

/** A file of the bundle, readable, with placeholders. */
export interface Chunk {
  /** Its file name, by which other chunks import it. */
  name: string;
  source: string;
  /** Whether the page loads it, or another chunk. */
  isEntry: boolean;
}

export interface Bundle {
  chunks: Chunk[];
  /** The modules of which it contains something. */
  inputs: string[];
}

/** What is not as the packages have it. */
export interface Changes {
  patches: readonly Patch[];
  replacements: readonly Replacement[];
  leftOut: readonly LeftOut[];
}

/**
 * Bundles the part of Elements that the explorer shows, from its ES modules.
 *
 * @param root the project's root
 * @param entry the file in client/ to start from: what the page loads, or what renders forms when the site is built
 * @throws {ProblemsError} with every patch and every replacement that does not fit
 */
export async function bundleElements(
  root: string,
  entry: 'main.ts' | 'prerender.tsx',
  changes: Changes,
): Promise<Bundle> {
  const folder = join(root, 'src/explorer/elements/client');
  const problems: Problem[] = [];
  const { outputFiles, metafile, errors } = await build({
    absWorkingDir: root,
    entryPoints: { elements: join(folder, entry) },
    outdir: 'elements',
    bundle: true,
    splitting: entry === 'main.ts',
    jsx: 'automatic',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    mainFields: ['module', 'browser', 'main'],
    // Esbuild's own and no others: with `import` the helpers of some packages come in a form that does not fit together.
    conditions: ['module'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [changedSources({ ...changes, folder: join(folder, 'replacements'), problems })],
  }).catch((error: unknown) => {
    if (!isBuildFailure(error)) throw error;
    return { outputFiles: [], metafile: { inputs: {}, outputs: {} }, errors: error.errors };
  });
  for (const { text, location } of errors)
    problems.push({ file: location?.file ?? folder, line: location?.line, message: text });
  if (problems.length > 0) throw new ProblemsError(problems);
  return {
    chunks: outputFiles.map(({ path, text }) => ({
      name: path.slice(join(root, 'elements/').length),
      source: text,
      isEntry: path.endsWith('/elements.js'),
    })),
    inputs: bundledModules(metafile),
  };
}

function isBuildFailure(
  error: unknown,
): error is { errors: { text: string; location: { file: string; line: number } | null }[] } {
  return error instanceof Error && 'errors' in error;
}
