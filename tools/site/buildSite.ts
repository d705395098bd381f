import { join } from 'node:path';
import { buildAside } from './buildAside.ts';
import { withLock } from './buildLock.ts';
import { isUnchanged } from './buildRecord.ts';
import { diskFault } from './diskFault.ts';
import { commitDay } from '../../src/integrations/repository.ts';
import { siteTranslator } from '../../src/i18n/siteTranslator.ts';
import { writeOfflineFiles } from './offlineFiles.ts';
import { precompress } from './precompress.ts';
import { runAstro } from './runAstro.ts';
import { writeHeadersFile } from './hosting/headersFile.ts';
import { securePages } from './securePages.ts';
import { digestOfSources } from './sourceDigest.ts';
import { type Variant, variants } from './variants.ts';

export interface Build {
  /** The folder of the built site, absolute. */
  folder: string;
  /** What it is deployed below, with slashes at both ends. */
  base: string;
}

interface BuildOptions {
  /** Builds even if nothing has changed. */
  always?: boolean;
  /** Is told before a build starts, and when it waits for another one. */
  say?: (text: string) => void;
}

/**
 * The built site in one variant; builds it only if its sources have changed since the last build, or its files are not those of that build.
 * (Digests, not times: a checkout or a rebase changes times without changing anything.)
 *
 * A build is made aside and takes the place of the last one as a whole: who is killed meanwhile, or reads meanwhile, finds the last one.
 *
 * @param root the project's root
 * @throws {PlainError} with Astro's output if the build fails, or with what is wrong with the disk
 */
export async function builtSite(
  variant: Variant,
  root: string = process.cwd(),
  { always = false, say }: BuildOptions = {},
): Promise<Build> {
  const { environment, folder } = variants[variant];
  const own: Record<string, string> = { ...docsVariables(), ...environment };
  const build = { folder: join(root, folder), base: own['DOCS_BASE'] ?? '/' };
  const record = join(root, `.cache/builds/${variant}.json`);
  const sources = digestOfSources(root, own);
  const isFresh = (): boolean => isUnchanged(record, sources, build.folder);
  if (!always && isFresh()) return build;
  const make = async (): Promise<void> => {
    if (!always && isFresh()) return; // another process has built it meanwhile
    say?.(`Building the site (${variant}) …`);
    await buildAside(build.folder, record, sources, async (aside) => {
      await runAstro(root, own, aside, join(root, '.cache/astro', variant));
      await securePages(aside);
      writeHeadersFile(aside, build.base);
      await listForOffline(aside, root);
      if (variant === 'site') await precompress(aside);
    });
  };
  const wait = (pid: number): void => say?.(`Waiting for the build of process ${pid} …`);
  try {
    await withLock(join(root, `.cache/builds/${variant}.lock`), make, wait);
  } catch (error) {
    throw diskFault(error) ?? error;
  }
  return build;
}

/** Lists the files of a built site, as it is now, for readers who keep it on their device. */
export async function listForOffline(folder: string, root: string): Promise<void> {
  const day = commitDay(root)?.toISOString().slice(0, 10);
  await writeOfflineFiles(folder, siteTranslator().languages, day);
}

/** The variables of a build that the caller's environment sets. */
function docsVariables(): Record<string, string> {
  const known = ['DOCS_BASE', 'DOCS_SITE', 'DOCS_REPOSITORY', 'DOCS_SHARE_IMAGES'];
  return Object.fromEntries(known.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
