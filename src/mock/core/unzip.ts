import { Unzip, UnzipInflate } from 'fflate';
import { concatenate } from './concatenate.ts';

export interface UnzipLimits {
  files: number;
  /** Of all files together, unpacked. */
  bytes: number;
}

/** How much is read between two looks at the size: it becomes 16 MB at most. */
const slice = 16_384;

/**
 * The files of a zip file. It is read from front to back, so that no entry can lie over another one, and what is unpacked is counted: what entries
 * say about their sizes is not believed.
 *
 * @throws {Error} if it is damaged, or has more files or more bytes than the limits
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3
 */
export function unzip(zip: Uint8Array, limits: UnzipLimits): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let bytes = 0;
  const reader = new Unzip((file) => {
    if (parts.has(file.name)) throw new Error('the zip file has two entries of one name');
    if (parts.size === limits.files) throw new Error('the zip file has too many entries');
    const own: Uint8Array[] = [];
    parts.set(file.name, own);
    file.ondata = (error: Error | null, chunk) => {
      if (error) throw error;
      bytes += chunk.length;
      if (bytes > limits.bytes) throw new Error('the zip file unpacks to too much');
      own.push(chunk);
    };
    file.start();
  });
  reader.register(UnzipInflate);
  for (let start = 0; start < zip.length; start += slice)
    reader.push(zip.subarray(start, start + slice), start + slice >= zip.length);
  return new Map([...parts].map(([name, own]) => [name, concatenate(own)]));
}
