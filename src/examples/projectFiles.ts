import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { localize } from '../i18n/localize.ts';
import { stripMarks } from '../i18n/marks.ts';
import type { Translate } from '../i18n/translate.ts';
import { dotnetNeeded } from './dotnetVersions.ts';

/* What the projects have in common that readers download. */

/** File name → content. */
export type ProjectFiles = Record<string, Uint8Array>;

/** What the programs need, as arguments of the messages in a README. */
export const neededVersions = `version: '7.76', jq: '1.6', dotnet: '${dotnetNeeded}'`;

/** What the programs upload. */
const uploads = 'public/samples';

/** The sandbox's server, and the notices of the packages that reach readers with the project. */
export interface ProjectServer {
  text: string;
  notices: string;
}

/** A text of a project in a language, with one line feed at its end. */
export function projectText(source: string, translate: Translate): Uint8Array {
  return strToU8(stripMarks(localize(source, translate, 'code')).trimEnd() + '\n');
}

/** The sandbox's server with its notices, and what programs upload, which the server reads, too. */
export function sandboxFiles(server: ProjectServer, root: string, pattern = '*'): ProjectFiles {
  const names = globSync(pattern, { cwd: join(root, uploads) }).sort();
  const files = names.map((name) => [name, new Uint8Array(readFileSync(join(root, uploads, name)))]);
  return {
    ...(Object.fromEntries(files) as ProjectFiles),
    'server.mjs': strToU8(server.text),
    'LICENSES.txt': strToU8(server.notices),
  };
}

/** Every file carries this time, so that the same sources make the same zip file. */
const mtime = new Date(2020, 0, 1);

/**
 * The files as a zip.
 *
 * @param folder that it unpacks into
 */
export function projectZip(folder: string, files: ProjectFiles): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]);
  return zipSync(Object.fromEntries(entries) as ProjectFiles, { mtime });
}
