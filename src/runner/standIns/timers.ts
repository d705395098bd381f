/** `node:timers/promises`, as far as samples use it. The worker counts its timers: the sample has not ended before they have. */
interface Options {
  signal?: AbortSignal;
}

function wait<Value>(milliseconds = 1, value?: Value, { signal }: Options = {}): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const timer = globalThis.setTimeout(() => resolve(value), milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

export { wait as setTimeout };
export default { setTimeout: wait };
