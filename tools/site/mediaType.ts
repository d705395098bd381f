import { extname } from 'node:path';
import { lookup } from 'mrmime';

/** Types that other lists lack, or have under an older name (RFC 9512 for YAML). */
const own: Record<string, string> = { '.yaml': 'application/yaml', '.yml': 'application/yaml' };

/** Text that a browser would otherwise guess the encoding of. */
const text = /^text\/|[/+](?:json|xml|yaml|javascript|manifest\+json)$/;

/** The media type of a file by its name, with the encoding where it is text; bytes where nothing is known. */
export function mediaTypeOf(file: string): string {
  const type = own[extname(file)] ?? lookup(file) ?? 'application/octet-stream';
  return text.test(type) ? `${type};charset=utf-8` : type;
}
