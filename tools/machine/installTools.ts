import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasBrowser } from './findBrowser.ts';
import { missingTools, type Tool } from './missingTools.ts';
import { areInstalled, foldersForThisSystem, install, otherPrograms } from './otherPrograms.ts';
import { unpackWebServers } from './webServers.ts';

/** Installs what is missing of the tools. Returns what is missing all the same. */
export function provideTools(): Pick<Tool, 'name' | 'needed'>[] {
  installTools(missingTools().filter(({ debian }) => debian.length > 0));
  unpackWebServers();
  const failed = foldersForThisSystem().filter((folder) => !areInstalled(folder) && !install(folder));
  return [
    ...missingTools(),
    ...failed.map((folder) => ({ name: `the packages of ${folder}`, needed: otherPrograms[folder] })),
  ];
}

/**
 * Installs tools: by apt-get where this is Debian and we are root, and a browser by Playwright where there is none then.
 * Says in one sentence what a person has to do where neither is possible.
 */
function installTools(tools: readonly Tool[]): void {
  if (tools.length === 0) return;
  const packages = tools.flatMap(({ debian }) => debian);
  if (!existsSync('/usr/bin/apt-get')) {
    const names = tools.map(({ name, needed }) => `${name} (${needed})`).join(', ');
    console.log(`This is no Debian: please install ${names} with this system's own means.`);
  } else if (process.getuid?.() !== 0) {
    console.log(`Only root may install packages: please run \`sudo apt-get install ${packages.join(' ')}\`.`);
  } else aptGetInstall(packages);
  if (!hasBrowser()) playwrightInstall();
}

function aptGetInstall(packages: readonly string[]): void {
  const run = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const installPackages = (...names: string[]) =>
    run('-qq', 'install', '--yes', '--no-install-recommends', ...names);
  run('-qq', 'update');
  // A package that this release of Debian lacks must not keep the others away.
  if (!installPackages(...packages)) for (const name of packages) installPackages(name);
}

/** Needs no rights, but a network that reaches Playwright's servers. */
function playwrightInstall(): void {
  console.log('Asking Playwright for its Chromium …');
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 5 * 60_000,
  });
}
