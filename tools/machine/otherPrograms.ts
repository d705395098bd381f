import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dotnetFolder, hasDotnet } from '../examples/csharp/dotnet.ts';

/**
 * Folders with packages of their own, locked as the project's are. They are apart because `npm ci` is for those who read and write the pages, and
 * they need none of them.
 */
export const otherPrograms = {
  'tools/others': 'clients and linters of others',
  'hosting/cloudflare': 'the Worker of hosting/cloudflare',
  [dotnetFolder]: '.NET for the C# samples',
} as const;

/** A folder of `otherPrograms`. */
export type OtherPrograms = keyof typeof otherPrograms;

/** The folders whose packages are for this system. */
export function foldersForThisSystem(): OtherPrograms[] {
  const folders = Object.keys(otherPrograms) as OtherPrograms[];
  return folders.filter((folder) => folder !== dotnetFolder || hasDotnet);
}

/** Whether a folder has the versions that it names. */
export function areInstalled(folder: OtherPrograms): boolean {
  const { dependencies } = readPackage(folder) as { dependencies: Record<string, string> };
  return Object.entries(dependencies).every(([name, version]) => {
    const installed = join(folder, 'node_modules', name);
    return existsSync(join(installed, 'package.json')) && readPackage(installed).version === version;
  });
}

/** Installs what the lockfile of a folder names, without scripts. Returns whether it is there then. */
export function install(folder: OtherPrograms): boolean {
  console.log(`Installing ${otherPrograms[folder]} (${folder}) …`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0 && areInstalled(folder);
}

/**
 * What a package of a folder exports.
 *
 * @throws {Error} if it is not installed
 */
export async function loadOther<Exports>(folder: OtherPrograms, name: string): Promise<Exports> {
  const file = createRequire(join(process.cwd(), folder, 'package.json')).resolve(name);
  return (await import(pathToFileURL(file).href)) as Exports;
}

function readPackage(folder: string): { version?: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version?: string };
}
