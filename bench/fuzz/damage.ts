import fc from 'fast-check';

/** What can happen to a byte: a value that means something in lengths, or any. */
const value = fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255));

/**
 * Copies of a file: as it is, with bytes changed, cut, with a piece twice, or with something behind its end.
 */
export function damaged(file: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(Math.max(0, file.length - 1));
  const changed = fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 6 }).map((changes) => {
    const copy = file.slice();
    for (const [at, byte] of changes) copy[at] = byte;
    return copy;
  });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(file) },
    { weight: 6, arbitrary: changed },
    { weight: 2, arbitrary: place.map((end) => file.slice(0, end)) },
    { weight: 2, arbitrary: fc.tuple(place, place).map(([from, to]) => twice(file, from, to)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((more) => joined([file, more])) },
  );
}

function twice(file: Uint8Array, one: number, other: number): Uint8Array {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return joined([file.subarray(0, to), file.subarray(from)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
