/** An address may carry an edited sample: `#edit=train~…`, its text compressed. The fragment is never sent to a server. */
const PATTERN = /^#edit=([a-z0-9-]{1,80})~([\w-]{1,60000})$/;

/** Characters of an edited sample. Who makes an address may be hostile: a small one may unpack to gigabytes. */
export const longest = 50_000;

/** The sample in an address, and its text still compressed. */
export interface LinkedEdit {
  name: string;
  packed: string;
}

/** Reads a fragment; undefined if it is none of an edited sample. */
export function linkedEdit(hash: string): LinkedEdit | undefined {
  const [, name, packed] = PATTERN.exec(hash) ?? [];
  return name !== undefined && packed !== undefined ? { name, packed } : undefined;
}

/** The fragment that carries a sample. */
export async function editHash(name: string, text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const packed = btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  return `#edit=${name}~${packed}`;
}

/**
 * Unpacks the text of an address.
 *
 * @throws {Error} if it is damaged or longer than {@link longest}
 */
export async function unpackEdit(packed: string): Promise<string> {
  const binary = atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > longest) {
      await reader.cancel();
      throw new Error(`the edited sample is longer than ${longest} characters`);
    }
  }
  return text + decoder.decode();
}
