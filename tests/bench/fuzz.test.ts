import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz, growth, targets } from '../../bench/fuzz/run.ts';
import { target } from '../../bench/fuzz/target.ts';

/** A short run, another one each time; `npm run fuzz` reads a million inputs. A failure names the seed that shows it again. */
describe.each(targets.map((one) => [one.name, one] as const))('%s', (_, one) => {
  it('throws documented errors only, and none hangs it', async () => {
    const { slowest } = await fuzz(one, one.share / 500, Date.now() % 1_000_000);
    expect(slowest).toBeLessThan(5000);
  });

  it('takes time in proportion to size', async () => expect(await growth(one)).toBeLessThan(1.6));
});

describe('the fuzzing itself', () => {
  const faulty = target({
    name: 'faulty',
    share: 0,
    inputs: fc.nat(1000),
    read: (input) => {
      if (input === 500) throw new RangeError('undocumented');
    },
    grown: (size) => size,
    base: 1,
  });
  const slow = target({
    ...faulty,
    inputs: fc.nat(),
    read: (input) => {
      for (let step = 0; step < Number(input) ** 2; step++) Math.imul(step, step);
    },
    base: 400,
  });

  it('finds an error that is not documented', () =>
    expect(fuzz(faulty, 20_000, 1)).rejects.toThrow(/Counterexample: \[500\]/));
  it('finds time that grows with the square of the size', async () =>
    expect(await growth(slow)).toBeGreaterThan(1.6));
});
