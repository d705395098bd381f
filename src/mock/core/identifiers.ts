import type { Transaction } from './store.ts';

/**
 * Identifiers follow from the server's secret and a running number, not from chance: the same requests get the same responses, so that what
 * samples print can be recorded. They look like those of the service and are unique; they are no protection, since the secret of the demo is
 * public and the hash is not a cryptographic one. No Web Crypto: it does not exist on plain-http origins.
 */

/** A 32-bit hash of bytes or text (MurmurHash3, https://github.com/aappleby/smhasher). It is not cryptographic. */
export function hash(data: Uint8Array | string, seed = 0): number {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  let h = seed;
  const blocks = bytes.length - (bytes.length % 4);
  for (let i = 0; i < blocks; i += 4) {
    const word = at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24);
    h ^= scramble(word);
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let i = bytes.length - 1; i >= blocks; i--) tail = (tail << 8) | at(bytes, i);
  h ^= scramble(tail) ^ bytes.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function scramble(word: number): number {
  const k = Math.imul(word, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}

/** 32 hexadecimal digits, other ones for another secret, kind or number. */
export function hexadecimal(secret: string, kind: string, number: number): string {
  return [1, 2, 3, 4]
    .map((seed) => hash(`${kind}:${number}:${secret}:${seed}`, seed).toString(16).padStart(8, '0'))
    .join('');
}

/** A UUID in the form of version 4 (RFC 9562). */
export function uuid(secret: string, kind: string, number: number): string {
  const hex = hexadecimal(secret, kind, number);
  const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** What is counted. */
export type SequenceName = 'token' | 'item' | 'image' | 'annotation' | 'model' | 'job';

/**
 * The next running number of a kind of thing.
 *
 * @param count how many numbers are taken; the first of them is returned
 */
export async function nextNumber(transaction: Transaction, name: SequenceName, count = 1): Promise<number> {
  const sequences: Readonly<Record<string, number>> =
    (await transaction.get('meta', 'state'))?.sequences ?? {};
  const last = sequences[name] ?? 0;
  await transaction.put('meta', { name: 'state', sequences: { ...sequences, [name]: last + count } });
  return last + 1;
}
