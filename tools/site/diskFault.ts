import { PlainError } from '../steps/plainError.ts';

const remedies: Record<string, string> = {
  ENOSPC: 'The disk is full: make room, and start again. What was built before is still there.',
  EDQUOT:
    'Your share of the disk is used up: make room, and start again. What was built before is still there.',
  EROFS:
    'The folder cannot be written to (read-only): copy the project to a folder of your own, or build it elsewhere.',
  EACCES:
    'The folder cannot be written to (no permission): give yourself the right to write, or copy the project.',
  EPERM:
    'The folder cannot be written to (not permitted): give yourself the right to write, or copy the project.',
};

/** What to do where the disk, and nothing in the project, is at fault; undefined for every other error. */
export function diskFault(error: unknown): PlainError | undefined {
  const { code = '', message, path } = error as NodeJS.ErrnoException;
  const known = remedies[code] ? code : Object.keys(remedies).find((one) => message.includes(`${one}: `));
  const remedy = known && remedies[known];
  const place = path ?? new RegExp(`${known}: [^'\n]*'([^'\n]+)'`).exec(message)?.[1];
  return remedy ? new PlainError(place ? `${remedy} (${place})` : remedy) : undefined;
}
