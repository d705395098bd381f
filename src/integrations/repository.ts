import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let shared: string | undefined;

/**
 * The address of the repository's web pages: `DOCS_REPOSITORY`, else what package.json says.
 *
 * @returns an empty text if there is none: then no page offers to be edited
 */
export function repositoryAddress(root: string = process.cwd()): string {
  return (shared ??= process.env['DOCS_REPOSITORY'] ?? addressInManifest(root));
}

function addressInManifest(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    repository?: { url?: string };
  };
  return (manifest.repository?.url ?? '').replace(/^git\+/, '').replace(/\.git$/, '');
}

/** Where a file is edited, on the hosts that know GitHub's addresses. */
export function editAddress(repository: string, { file, line }: { file: string; line: number }): string {
  return `${repository}/edit/main/${file}#L${line}`;
}

const days = new Map<string, Date | undefined>();

/** The day of the commit that the site is built from; undefined outside of a repository. Git is asked once: every page names the day. */
export function commitDay(root: string = process.cwd()): Date | undefined {
  if (!days.has(root)) days.set(root, askForDay(root));
  return days.get(root);
}

function askForDay(root: string): Date | undefined {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cI'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return day ? new Date(day.trim()) : undefined;
  } catch {
    return undefined; // an unpacked archive, or no git on this machine
  }
}
