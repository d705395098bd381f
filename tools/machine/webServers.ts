import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A web server that the configurations of `hosting/` are tried with. */
export type WebServer = keyof typeof debian;

/** The Debian packages that each stands in, and where. */
const debian = {
  caddy: { packages: ['caddy'], program: 'usr/bin/caddy' },
  nginx: { packages: ['nginx', 'nginx-common'], program: 'usr/sbin/nginx' },
} as const;
export const webServers = Object.keys(debian) as WebServer[];
const folder = '.cache/webServers';

/**
 * The program of a web server: this machine's own, or the one of {@link unpackWebServers}.
 *
 * @returns a command; undefined if there is none
 */
export function findWebServer(name: WebServer, root = process.cwd()): string | undefined {
  const unpacked = resolve(root, folder, debian[name].program);
  return [name, unpacked].find((command) => spawnSync(command, ['-h'], { stdio: 'ignore' }).status === 0);
}

/**
 * Unpacks the web servers that are missing from their Debian packages. They are not installed, since Debian would start them at once, for everybody
 * who reaches this machine. Needs no rights; does nothing where there is no Debian.
 */
export function unpackWebServers(root = process.cwd()): void {
  const missing = webServers.filter((name) => !findWebServer(name, root));
  const wanted = missing.flatMap((name) => debian[name].packages);
  if (wanted.length === 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = mkdtempSync(join(tmpdir(), 'web-servers-'));
  try {
    const run = (program: string, ...args: string[]): boolean =>
      spawnSync(program, args, { cwd: packages, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
    const download = (): boolean =>
      // Without this, apt complains to root that its own user may not write into the folder.
      run('apt-get', '-qq', '-o', 'APT::Sandbox::User=root', 'download', ...wanted);
    // The lists of packages may be missing, or older than the packages.
    if (!download() && run('apt-get', '-qq', 'update')) download();
    mkdirSync(join(root, folder), { recursive: true });
    for (const file of globSync('*.deb', { cwd: packages }))
      run('dpkg-deb', '-x', file, resolve(root, folder));
  } finally {
    rmSync(packages, { recursive: true });
  }
}
