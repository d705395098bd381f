import fc from 'fast-check';
import { contracts } from './contracts.ts';
import { jpeg, multipart, png, zip } from './files.ts';
import type { Target } from './target.ts';
import { messages, placeholders } from './texts.ts';

/** Everything that reads what others wrote. */
export const targets: readonly Target<unknown>[] = [
  placeholders,
  messages,
  contracts,
  multipart,
  zip,
  png,
  jpeg,
];

/** What a run of one target showed. */
export interface Figures {
  inputs: number;
  /** Of all inputs together. */
  seconds: number;
  /** The longest that one input took, in milliseconds of processor time: the machine may have other work. */
  slowest: number;
}

/**
 * Reads inputs one after the other.
 *
 * @param runs how many
 * @param seed which ones
 * @throws {Error} with the smallest input that leads to an undocumented error
 */
export async function fuzz(one: Target<unknown>, runs: number, seed: number): Promise<Figures> {
  let slowest = 0;
  const start = performance.now();
  const property = fc.asyncProperty(one.inputs, async (input) => {
    const before = process.cpuUsage();
    await one.read(input);
    slowest = Math.max(slowest, milliseconds(before));
  });
  await fc.assert(property, { numRuns: runs, seed });
  return { inputs: runs, seconds: (performance.now() - start) / 1000, slowest };
}

/**
 * How time grows with the size of an input: 1 is in proportion, 2 with its square. By processor time, since the machine may have other work.
 *
 * @returns the exponent, from a size to eight times that
 */
export async function growth(one: Target<unknown>): Promise<number> {
  const [small, large] = [one.grown(one.base), one.grown(one.base * 8)];
  const [before, after] = [await fastest(one, small), await fastest(one, large)];
  return Math.log(after / before) / Math.log(8);
}

/** Processor time of the fastest of several tries, in milliseconds. */
async function fastest(one: Target<unknown>, input: unknown): Promise<number> {
  let best = Infinity;
  for (let tries = 0; tries < 7; tries++) {
    const before = process.cpuUsage();
    await one.read(input);
    best = Math.min(best, Math.max(0.001, milliseconds(before)));
  }
  return best;
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
