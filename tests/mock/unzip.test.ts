import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackModels } from '../../src/mock/core/modelsZip.ts';
import { unzip } from '../../src/mock/core/unzip.ts';
import { cpuTime } from './cpuTime.ts';

const limits = { files: 500, bytes: 10_000_000 };

/** An entry of a zip file whose headers say what the test wants them to say. */
interface Entry {
  name: string;
  data: Uint8Array;
  /** What it claims to unpack to. */
  size: number;
  /** Where its local header lies, if not behind the one before. */
  at?: number;
}

/** A zip file of deflated entries, written by hand, because no library lies. */
function handMade(entries: readonly Entry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let position = 0;
  for (const { name, data, size, at } of entries) {
    const fields = (extra: number[]): number[] => [20, 0, 0, 0, 8, 0, 0, 0, 0, 0, ...extra];
    const sizes = [...u32(0), ...u32(data.length), ...u32(size), ...u16(name.length), ...u16(0)];
    const local = Uint8Array.from([0x50, 0x4b, 3, 4, ...fields(sizes), ...strToU8(name), ...data]);
    directory.push(
      Uint8Array.from([
        ...[0x50, 0x4b, 1, 2, 20, 0],
        ...fields(sizes),
        ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        ...u32(at ?? position),
        ...strToU8(name),
      ]),
    );
    if (at !== undefined) continue;
    parts.push(local);
    position += local.length;
  }
  const length = directory.reduce((sum, one) => sum + one.length, 0);
  const count = u16(entries.length);
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count, ...u32(length), ...u32(position), 0, 0];
  return Uint8Array.from(Buffer.concat([...parts, ...directory, Uint8Array.from(end)]));
}

const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 65535), ...u16(value >>> 16)];

/** Zeros, packed: a thousandth of them. */
const zeros = deflateSync(new Uint8Array(100_000_000), { level: 9 });

describe('unzip', () => {
  it('reads what other programs pack, deflated and stored', () => {
    const files = { 'a.txt': strToU8('a'.repeat(1000)), 'b/c.bin': new Uint8Array(70_000).fill(7) };
    for (const level of [0, 6] as const) {
      const read = unzip(zipSync(files, { level }), limits);
      expect(Object.fromEntries(read)).toEqual(files);
    }
  });

  it.each([
    ['claims to become nothing', 0],
    ['claims to become little', 1000],
    ['says the truth', 100_000_000],
  ])('stops at the limit where an entry that becomes 100 MB %s', (_what, size) => {
    const zip = handMade([{ name: 'manifest.json', data: zeros, size }]);
    expect(() => unzip(zip, limits)).toThrow('unpacks to too much');
    expect(cpuTime(() => unpackModels(zip))).toBeLessThan(5000);
    expect(unpackModels(zip)).toBe(null);
  });

  it('stops at the limit where many small entries become much', () => {
    const data = deflateSync(new Uint8Array(1_000_000));
    const zip = handMade(Array.from({ length: 400 }, (_, index) => ({ name: `${index}`, data, size: 0 })));
    expect(() => unzip(zip, limits)).toThrow('unpacks to too much');
  });

  it('reads entries that lie over each other once', () => {
    const first: Entry = { name: '0', data: zeros, size: 0 };
    const others = Array.from({ length: 400 }, (_, index) => ({ ...first, name: `${index + 1}`, at: 0 }));
    const zip = handMade([first, ...others]);
    expect(cpuTime(() => unpackModels(zip))).toBeLessThan(5000);
    expect(unpackModels(zip)).toBe(null);
  });

  it('takes no two entries of one name, and not too many', () => {
    const data = deflateSync(strToU8('x'));
    const twice = handMade([
      { name: 'a', data, size: 1 },
      { name: 'a', data, size: 1 },
    ]);
    expect(() => unzip(twice, limits)).toThrow('two entries of one name');
    const many = handMade(Array.from({ length: 501 }, (_, index) => ({ name: `${index}`, data, size: 1 })));
    expect(() => unzip(many, limits)).toThrow('too many entries');
  });
});
