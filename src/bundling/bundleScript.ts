import { build, type BuildOptions, type Metafile } from 'esbuild';

/** A bundled script, and the modules that it consists of, relative to the root. */
export interface BundledScript {
  text: string;
  modules: string[];
}

/**
 * Bundles one script, small and without comments: a classic one for browsers unless the options say otherwise.
 *
 * @param options esbuild's; `absWorkingDir` is the project's root
 */
export async function bundleScript(
  options: BuildOptions & { absWorkingDir: string },
): Promise<BundledScript> {
  const { outputFiles, metafile } = await build({
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    ...options,
    write: false,
    metafile: true,
  });
  return { text: outputFiles[0]?.text ?? '', modules: bundledModules(metafile) };
}

/** The modules of which a bundle contains something: they reach readers, and count for the licenses. */
export function bundledModules({ outputs }: Pick<Metafile, 'outputs'>): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([module, { bytesInOutput }]) => (bytesInOutput > 0 ? module : [])),
  );
}
