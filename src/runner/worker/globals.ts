import type { Output } from './output.ts';
import type { Unfinished } from './unfinished.ts';

/** What samples expect of Node, beside its modules. */
export interface Globals {
  output: Output;
  environment: Record<string, string>;
  unfinished: Unfinished;
  fetch: typeof globalThis.fetch;
  host: typeof runnerHost;
  /** `process.exit(1)` */
  exit(code?: number): void;
}

export function setGlobals({ output, environment, unfinished, fetch, host, exit }: Globals): void {
  const print =
    (isError: boolean) =>
    (...values: unknown[]) =>
      output.print(isError, values);
  const [log, warn] = [print(false), print(true)];
  Object.assign(globalThis, {
    console: { ...console, log, info: log, debug: log, dir: log, table: log, warn, error: warn, trace: warn },
    process: {
      env: environment,
      argv: ['node', 'sample.ts'],
      exit,
      stdout: { write: (text: string) => log(text.replace(/\n$/, '')) },
    },
    fetch: (input: RequestInfo | URL, init?: RequestInit) => unfinished.pending(fetch(input, init)),
    runnerHost: host,
  });
  countTimers(unfinished);
  addBytes();
}

/** Node does not end before its timers have. */
function countTimers({ begin }: Unfinished): void {
  const { setTimeout: start, clearTimeout: clear } = globalThis;
  const ends = new Map<unknown, () => void>();
  Object.assign(globalThis, {
    setTimeout(act: (...values: unknown[]) => void, time?: number, ...values: unknown[]) {
      const end = begin();
      const timer = start(() => {
        ends.delete(timer);
        end();
        act(...values);
      }, time);
      ends.set(timer, end);
      return timer;
    },
    clearTimeout(timer: number | undefined) {
      clear(timer);
      ends.get(timer)?.();
      ends.delete(timer);
    },
  });
}

/** Some browsers have no `bytes()` yet, whatever the types say. */
function addBytes(): void {
  const bodies = Response.prototype as { bytes?: () => Promise<Uint8Array> };
  bodies.bytes ??= async function bytes(this: Response) {
    return new Uint8Array(await this.arrayBuffer());
  };
}
