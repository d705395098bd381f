import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerFile } from '../../src/explorer/workerScript.ts';
import { languageOfPath, pathPrefix } from '../../src/i18n/languages.ts';
import {
  type FileList,
  listFile,
  pdfGroup,
  sharedGroup,
  type SiteVersion,
  versionFile,
  versionMark,
} from '../../src/offline/siteVersion.ts';

/** What no page shows: for other sites, for search engines, for servers, and the lists that this makes. */
const leftOut =
  /^(?:_headers|robots\.txt|sitemap[\w-]*\.xml|share\/.*|offline\/(?:version|files)\.json)$|\.(?:br|gz)$/;

/**
 * Writes which files the site consists of, for readers who keep it on their device, and puts the version into the worker's script. To be done
 * again after any change of the built site.
 *
 * @param folder the built site
 * @param languages all languages, the source language among them
 * @param day of the last change
 */
export async function writeOfflineFiles(
  folder: string,
  languages: readonly string[],
  day?: string,
): Promise<SiteVersion> {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !leftOut.test(name))
    .sort();
  const groupOf = grouping(names, languages);
  await markWorker(folder, '0'.repeat(16));
  const neutral = await Promise.all(
    names.map(async (name) => `${name} ${digest(await readFile(join(folder, name)))}`),
  );
  const version = createHash('sha256').update(neutral.join('\n')).digest('hex').slice(0, 16);
  await markWorker(folder, version);

  const files: FileList['files'] = {};
  const sizes: SiteVersion['sizes'] = {};
  for (const name of names) {
    const content = await readFile(join(folder, name));
    const group = groupOf(name);
    files[addressOf(name)] = [digest(content), content.length, group];
    sizes[group] = (sizes[group] ?? 0) + content.length;
  }
  const list = JSON.stringify({ version, files } satisfies FileList);
  const site: SiteVersion = { version, ...(day ? { day } : {}), sizes, list: digest(list) };
  await mkdir(join(folder, 'offline'), { recursive: true });
  await writeFile(join(folder, listFile), list);
  await writeFile(join(folder, versionFile), JSON.stringify(site));
  return site;
}

/**
 * Which group a file belongs to: the folder of its language, the language in its name (`elements.en.….js`, `search/en.json`), or the source
 * language if another one has the same file in its folder.
 */
function grouping(names: readonly string[], languages: readonly string[]): (name: string) => string {
  const all = new Set(names);
  const folders = languages.map(pathPrefix).filter((prefix) => prefix !== '');
  return (name) => {
    const named = languages.find((language) => name.split(/[./]/).slice(0, -1).includes(language));
    if (name.endsWith('.pdf') && named) return pdfGroup(named);
    if (named) return named;
    const isTranslated = folders.some((prefix) => all.has(prefix + name));
    return isTranslated ? languageOfPath(name, languages) : sharedGroup;
  };
}

/** A page is asked for by its folder. */
function addressOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}

async function markWorker(folder: string, version: string): Promise<void> {
  const file = join(folder, workerFile);
  const script = await readFile(file, 'utf8');
  if (!versionMark.test(script)) throw new Error(`${workerFile} has no place for the site's version`);
  versionMark.lastIndex = 0;
  const marked = script.replace(versionMark, `site-version=${version}`);
  if (marked !== script) await writeFile(file, marked);
}

function digest(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('base64');
}
