import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Program, startMock } from '../../bench/mock/programs.ts';
import { underLoad } from '../../bench/mock/underLoad.ts';

let mock: Program;
beforeAll(async () => {
  mock = await startMock();
}, 60_000);
afterAll(() => void mock.process.kill());

/** A short run; `npm run load` takes a minute with 200 connections. */
it('loses nothing while faulty clients are there as well', async () => {
  const report = await underLoad(mock, { connections: 60, seconds: 2, writes: 100 });
  const { p50, p99 } = report.percentiles;
  console.log(`${report.requests} requests, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  expect(report.failed).toBe(0);
  expect(report.written).toBeGreaterThan(0);
  expect(report.lost).toEqual([]);
  expect(Object.values(report.faulty).reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(6);
});
