import { exportedModels } from '../../examples/exampleRun.ts';
import { inOrder, type RunnerModule } from '../moduleGraph.ts';
import { createPrivateSandbox, type Site } from './privateSandbox.ts';
import { loadPicture } from './samplePictures.ts';

/** What samples read from their folder: pictures, the license, exported models. */
const fileName = /['"`]([\w-]+\.(?:png|key|zip))['"`]/g;

/**
 * The files that a sample and what it imports name, as CI puts them into the folder that it runs in.
 *
 * @returns name → content; a file that is not there is left out, and the sample gets Node's error for it
 */
export async function filesFor(
  modules: ReadonlyMap<string, RunnerModule>,
  entry: string,
  site: Site,
): Promise<Record<string, Uint8Array>> {
  const own = inOrder(entry, modules).filter(({ specifier }) => specifier.startsWith('./'));
  const names = new Set(
    own.flatMap(({ code }) => [...code.matchAll(fileName)].map((match) => match[1] ?? '')),
  );
  const loaded = await Promise.all(
    [...names].map(async (name) => [name, await loadFile(name, site).catch(() => undefined)] as const),
  );
  return Object.fromEntries(loaded.filter((file): file is [string, Uint8Array] => file[1] !== undefined));
}

/** One of the files that examples upload. */
export async function loadFile(name: string, site: Site): Promise<Uint8Array> {
  if (name !== 'models.zip') return loadPicture(name, site.base);
  const sandbox = await createPrivateSandbox(0, site);
  return exportedModels(sandbox, sandbox.address);
}
