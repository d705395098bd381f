/**
 * The mock's server under load, with faulty clients among the sound ones: `npm run load`, or `npm run load -- 10 50` for ten seconds and fifty connections.
 * Ends with an error where a response or a write is lost, or memory grows.
 */
import { startMock } from './mock/programs.ts';
import { underLoad } from './mock/underLoad.ts';

const wanted = { growth: 1.15 };
const [seconds = 60, connections = 200] = process.argv.slice(2).map(Number);

const mock = await startMock();
try {
  const report = await underLoad(mock, { connections, seconds, writes: 500 });
  const { percentiles, memory, faulty } = report;
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  console.log(`${connections} connections for ${seconds} s, one in ten faulty`);
  console.log(
    `  ${report.requests} requests, ${report.perSecond.toFixed(0)}/s; ${report.failed} without their response`,
  );
  console.log(`  p50 ${ms(percentiles.p50)}, p99 ${ms(percentiles.p99)}, highest ${ms(percentiles.highest)}`);
  console.log(`  ${report.written} writes taken, ${report.lost.length} of them not there`);
  console.log(
    `  faulty: ${Object.entries(faulty)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`,
  );
  const growth = memory.after / memory.before;
  console.log(
    `  memory ${memory.before} MiB, then ${memory.after} MiB: ${growth.toFixed(2)} times, wanted at most ${wanted.growth}`,
  );
  if (report.failed > 0 || report.lost.length > 0 || growth > wanted.growth) process.exitCode = 1;
} finally {
  mock.process.kill();
}
