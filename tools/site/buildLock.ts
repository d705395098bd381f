import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A build that takes longer than this has died, whoever has its process id now. */
const longestBuild = 15 * 60_000;
const pause = 200;

/**
 * Runs something that only one process may do at a time; the others wait. A lock whose process has ended counts for nothing.
 *
 * @param file the lock: it holds the id of the process that has it
 * @param onWait is told once which process is waited for
 */
export async function withLock<Value>(
  file: string,
  work: () => Promise<Value>,
  onWait?: (pid: number) => void,
): Promise<Value> {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file);) {
    const pid = holderOf(file);
    if (pid === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) onWait?.(pid);
    told = true;
    await setTimeout(pause);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The living process that has the lock. */
function holderOf(file: string): number | undefined {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const pid = Number(readFileSync(file, 'utf8'));
    // Between its making and its writing a lock is empty for a moment.
    if (pid === 0 && age < 1000) return pid;
    return age < longestBuild && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined; // it has been given back meanwhile
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // another user's
  }
}
