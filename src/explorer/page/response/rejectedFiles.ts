import { fileSize } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { fileWarnings } from '../form/fileWarnings.ts';
import type { Exchange } from '../history.ts';
import { settings } from '../settings.ts';
import { textsIn, valueAt } from './responseParts.ts';

/** What the page has found wrong with the files of a rejected request. */
export interface RejectedUpload {
  texts: string[];
  /** The names of the files that the texts say are no pictures, or have a name that is not taken. */
  names: string[];
}

/** Looks at the files of a rejected request; undefined if it has none. */
export async function examineFiles({ body, isSandbox }: Exchange): Promise<RejectedUpload | undefined> {
  if (!(body instanceof FormData)) return undefined;
  const parts = [...body].filter((part): part is [string, File] => part[1] instanceof File);
  const fields = Object.entries(Object.groupBy(parts, ([name]) => name));
  const found = await Promise.all(
    fields.map(([name, own = []]) =>
      fileWarnings(
        name,
        own.map(([, file]) => file),
        isSandbox,
      ),
    ),
  );
  return {
    texts: found.flatMap(({ texts }) => texts),
    names: found.flatMap(({ rejected }) => rejected.map(({ name }) => name)),
  };
}

/**
 * All that this page knows to say of rejected files, where the server's own words name no file, “20000000 bytes”, or no reason, “notes.txt”.
 *
 * @param error the documented error that the response is
 * @returns nothing where it knows no more than the server says
 */
export function rejectedFiles(
  { body, files, response, isSandbox }: Exchange,
  error: string | undefined,
): string[] {
  const { strings, language } = settings();
  if (error === 'TooLarge' && typeof body === 'string')
    return [fill(strings.guideBodyTooLarge, { size: fileSize(new Blob([body]).size, language) })];
  if (!files || (error !== 'InvalidFile' && error !== 'TooLarge')) return [];
  const listed = new Set(textsIn(valueAt(response?.json, 'errors', 'detail')));
  const others = [...listed].filter((name) => !files.names.includes(name));
  const unknown = isSandbox ? strings.guideFileUnread : strings.guideFileRejected;
  return [...files.texts, ...others.map((name) => fill(unknown, { name }))];
}
