/**
 * What a call costs this thread. Other work of the machine does not count, so a bound tells hostile input from a busy machine.
 *
 * @returns milliseconds of the processor
 */
export function cpuTime(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
