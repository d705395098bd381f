/**
 * Preloaded into the measured server: tells its memory to the process that started it, after a collection, so that what is told is what is kept.
 */
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss });
});
