import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a finished build leaves behind, beside its folder: what it was made from, and what it consists of. */
interface BuildRecord {
  /** Of its sources (see `digestOfSources`). */
  sources: string;
  /** Size and time of each file. */
  files: Record<string, [size: number, modified: number]>;
}

/** Records that a folder is the whole result of a build. */
export function writeRecord(file: string, sources: string, folder: string): void {
  const record: BuildRecord = { sources, files: filesOf(folder) };
  writeFileSync(file, JSON.stringify(record));
}

/** Whether a folder still is what was built from these sources: a file that somebody deleted or changed makes it another. */
export function isUnchanged(file: string, sources: string, folder: string): boolean {
  if (!existsSync(file)) return false;
  let record: BuildRecord;
  try {
    record = JSON.parse(readFileSync(file, 'utf8')) as BuildRecord;
  } catch {
    return false; // of an older version, or half-written
  }
  return record.sources === sources && JSON.stringify(record.files) === JSON.stringify(filesOf(folder));
}

function filesOf(folder: string): BuildRecord['files'] {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  return Object.fromEntries(
    names.sort().flatMap((name) => {
      const stats = statSync(join(folder, name));
      return stats.isFile() ? [[name, [stats.size, Math.round(stats.mtimeMs)]]] : [];
    }),
  );
}
