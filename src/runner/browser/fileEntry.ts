import { element, fileSize } from '../../client/dom.ts';
import type { RunnerStrings } from '../runnerStrings.ts';
import { fill } from '../../client/fill.ts';
import { dataAddress } from './dataAddress.ts';

/** A file that a sample wrote: a link that saves it, and the picture that it is. */
export function fileEntry(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  strings: RunnerStrings,
  language: string,
): HTMLElement {
  const isPicture = name.endsWith('.png');
  const type = isPicture ? 'image/png' : 'application/octet-stream';
  const text = fill(strings.runnerFile, { name, size: fileSize(bytes.length, language) });
  const link = element('a', { download: name, href: URL.createObjectURL(new Blob([bytes], { type })) }, text);
  if (!isPicture) return element('p', {}, link);
  const picture = element('img', { alt: fill(strings.runnerPicture, { name }) });
  void dataAddress(bytes, type).then((address) => (picture.src = address));
  return element('figure', {}, picture, element('figcaption', {}, link));
}
