import { concatenate } from './concatenate.ts';

/* Forms as every client writes them, for parsers that take only what browsers write. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const [carriageReturn, lineFeed, dash] = [13, 10, 45];

/**
 * Writes the names in the headers of a form's parts as browsers do: quoted, and the name of a file once. .NET leaves the quotes out
 * (`name=files; filename=a.png; filename*=utf-8''a.png`), which `Response.formData()` of Node 24.11 rejects; 24.21 reads it.
 *
 * @param bytes the body
 * @param contentType the header that names the boundary
 * @returns the same bytes if there is nothing to change
 */
export function quoteNames(bytes: Uint8Array<ArrayBuffer>, contentType: string): Uint8Array<ArrayBuffer> {
  const [, quoted, plain] = /\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = encoder.encode(`--${quoted ?? plain ?? ''}`);
  if (boundary.length === 2) return bytes;
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (
    let start = indexOf(bytes, boundary, 0);
    start !== -1;
    start = indexOf(bytes, boundary, start + boundary.length)
  ) {
    const from = start + boundary.length;
    const end = endOfHeaders(bytes, from);
    if (end === -1) break;
    const headers = decoder.decode(bytes.subarray(from, end));
    const changed = headers.replace(/^content-disposition:.*$/gim, asBrowsersDo);
    if (changed === headers) continue;
    pieces.push(bytes.subarray(copied, from), encoder.encode(changed));
    copied = end;
  }
  return pieces.length === 0 ? bytes : concatenate([...pieces, bytes.subarray(copied)]);
}

/** `form-data; name=files; filename=a.png; filename*=utf-8''a.png` → `form-data; name="files"; filename="a.png"` */
function asBrowsersDo(header: string): string {
  const names = new Map<string, string>();
  for (const [, key = '', quoted, plain = ''] of header.matchAll(
    /;\s*([\w-]+\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"\s]+))/g,
  ))
    names.set(key.toLowerCase(), quoted ?? plain);
  const isBrowsers =
    !names.has('filename*') && !/=\s*[^"\s]/.test(header.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
  const name = names.get('name');
  if (isBrowsers || name === undefined) return header;
  const fileName = decoded(names.get('filename*')) ?? names.get('filename');
  const file = fileName === undefined ? '' : `; filename="${escaped(fileName)}"`;
  return `Content-Disposition: form-data; name="${escaped(name)}"${file}`;
}

/** `utf-8''%E6%9D%BF.png` → `板.png`; undefined if it is none, or broken. */
function decoded(value: string | undefined): string | undefined {
  const [, text] = /^utf-8'[\w-]*'(.*)$/i.exec(value ?? '') ?? [];
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** As browsers write what would end a name. */
function escaped(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Where the empty line after a part's headers begins; headers are not longer than a few lines. */
function endOfHeaders(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length - 3, from + 10_000);
  for (let index = from; index < limit; index++)
    if (
      bytes[index] === carriageReturn &&
      bytes[index + 1] === lineFeed &&
      bytes[index + 2] === carriageReturn &&
      bytes[index + 3] === lineFeed
    )
      return index;
  return -1;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(dash, from); at !== -1; at = bytes.indexOf(dash, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
