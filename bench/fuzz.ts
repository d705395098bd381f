/**
 * Reads a million inputs that nobody meant: `npm run fuzz`, or `npm run fuzz -- 60000 7` for another number of inputs and another seed. Ends with an
 * error where something but a documented error is thrown, one input takes a second, or time grows faster than size.
 */
import { fuzz, growth, targets } from './fuzz/run.ts';

const wanted = { slowest: 1000, exponent: 1.4 };
const [all = 1_000_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
console.log(`${all.toLocaleString('en')} inputs, seed ${seed}`);

for (const target of targets) {
  try {
    const { inputs, seconds, slowest } = await fuzz(
      target,
      Math.round((all * target.share) / 1_000_000),
      seed,
    );
    const exponent = await growth(target);
    console.log(
      `${target.name.padEnd(20)} ${String(inputs).padStart(7)} inputs in ${seconds.toFixed(1).padStart(6)} s, ` +
        `slowest ${slowest.toFixed(1).padStart(6)} ms, time grows with size to the power of ${exponent.toFixed(2)}`,
    );
    if (slowest > wanted.slowest || exponent > wanted.exponent) {
      console.error(`${target.name}: wanted at most ${wanted.slowest} ms and a power of ${wanted.exponent}`);
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(`${target.name}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
