import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeRecord } from './buildRecord.ts';

/**
 * What is made in a folder of its own takes the place of `folder` as a whole, and only when it is finished.
 *
 * @param record where to write what it consists of (see `writeRecord`); what is being made lies beside it
 * @param make fills the folder that it is given
 */
export async function buildAside(
  folder: string,
  record: string,
  sources: string,
  make: (aside: string) => Promise<void>,
): Promise<void> {
  const place = dirname(record);
  const name = basename(record, '.json');
  const [aside, last] = [join(place, `${name}.next`), join(place, `${name}.last`)];
  for (const leftover of [aside, last]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    await make(aside);
    rmSync(record, { force: true });
    if (existsSync(folder)) renameSync(folder, last);
    renameSync(aside, folder);
    writeRecord(record, sources, folder);
  } finally {
    for (const leftover of [aside, last]) rmSync(leftover, { recursive: true, force: true });
  }
}
