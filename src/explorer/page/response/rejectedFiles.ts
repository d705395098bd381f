import { fileSize } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { hasPictureName, tooLargeTexts } from '../form/fileWarnings.ts';
import type { Exchange } from '../history.ts';
import { settings } from '../settings.ts';
import { textsIn, valueAt } from './responseParts.ts';

/**
 * What this page says of rejected files, where the server's own words name no file, “20000000 bytes”, or no reason, “notes.txt”.
 *
 * @param error the documented error that the response is
 * @returns nothing where it knows no more than the server says
 */
export function rejectedFiles({ body, response }: Exchange, error: string | undefined): string[] {
  const { strings, language } = settings();
  if (error === 'InvalidFile')
    return textsIn(valueAt(response?.json, 'errors', 'detail')).map((name) =>
      fill(hasPictureName(name) ? strings.guideFileRejected : strings.guideFileNoPicture, { name }),
    );
  if (error !== 'TooLarge') return [];
  if (body instanceof FormData)
    return Object.entries(Object.groupBy(fileParts(body), ([name]) => name)).flatMap(([name, parts = []]) =>
      tooLargeTexts(
        name,
        parts.map(([, file]) => file),
      ),
    );
  return typeof body === 'string'
    ? [fill(strings.guideBodyTooLarge, { size: fileSize(new Blob([body]).size, language) })]
    : [];
}

function fileParts(body: FormData): [name: string, file: File][] {
  return [...body].filter((part): part is [string, File] => part[1] instanceof File);
}
