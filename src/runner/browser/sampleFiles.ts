import { exportedFile, exportedModels } from '../../examples/exampleRun.ts';
import { inOrder, type RunnerModule } from '../moduleGraph.ts';
import { createPrivateSandbox, type Site } from './privateSandbox.ts';
import { loadPicture } from './samplePictures.ts';

/**
 * The files that a sample and what it imports name, as CI puts them into the folder that it runs in.
 *
 * @param available the names of all files that there are
 * @returns name → content; what else a sample reads is not there, and it gets Node's error
 * @throws {Error} if one cannot be loaded
 */
export async function filesFor(
  modules: ReadonlyMap<string, RunnerModule>,
  entry: string,
  available: readonly string[],
  site: Site,
): Promise<Record<string, Uint8Array>> {
  const own = inOrder(entry, modules).filter(({ specifier }) => specifier.startsWith('./'));
  const names = available.filter((name) => own.some(({ code }) => code.includes(name)));
  const loaded = names.map(async (name) => [name, await loadFile(name, site)] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

/** One of the files that examples upload. */
export async function loadFile(name: string, site: Site): Promise<Uint8Array> {
  if (name !== exportedFile) return loadPicture(name, site.base);
  const sandbox = await createPrivateSandbox(0, site);
  return exportedModels(sandbox, sandbox.address);
}
