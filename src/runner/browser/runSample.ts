import { inOrder, type RunnerModule } from '../moduleGraph.ts';
import {
  type Failure,
  type FromWorker,
  limits,
  type OutputLine,
  type Start,
  type ToWorker,
} from '../protocol.ts';
import type { ServeRequest } from './exchanges.ts';
import { readMessage } from './readMessage.ts';
import { openFrame } from './runnerFrame.ts';

/** How a run ended: by itself, by the reader, because it was silent or too loud, or with an error. */
export type RunEnd =
  | { how: 'ended' }
  | { how: 'stopped' }
  | { how: 'frozen' }
  | { how: 'flooded' }
  | { how: 'failed'; error: Failure };

export interface RunOptions {
  /** The address of the frame's page. */
  frame: string;
  /** The script of the worker. */
  worker: string;
  /** All modules by specifier. */
  modules: ReadonlyMap<string, RunnerModule>;
  /** The specifier of the sample. */
  entry: string;
  environment: Record<string, string>;
  files: Record<string, Uint8Array>;
  /** What a loop without end is ended with. */
  endlessLoop: string;
  /** Answers a request of the sample, or rejects with an error whose message the sample gets. */
  serve: ServeRequest;
  onOutput(lines: OutputLine[]): void;
  onFile(name: string, bytes: Uint8Array): void;
  /** Aborted when the reader presses Stop. */
  signal: AbortSignal;
}

/**
 * Runs a sample in a worker inside a frame of an opaque origin. The sample reaches the page only by messages: its requests are answered by
 * {@link RunOptions.serve}, everything else is shown.
 *
 * @throws {UnknownModule} before anything runs, if the sample imports what is not there
 * @throws {Error} if the frame does not load
 */
export async function runSample(options: RunOptions): Promise<RunEnd> {
  const { modules, entry, environment, files, endlessLoop, signal } = options;
  const start: Start = { modules: inOrder(entry, modules), environment, files, endlessLoop };
  const frame = await openFrame(options.frame, options.worker);
  const { port1: port, port2 } = new MessageChannel();
  const answer = (message: ToWorker): void => port.postMessage(message);
  let endWorker = (): void => undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  try {
    return await new Promise<RunEnd>((resolve) => {
      let sign = performance.now();
      const count = countMessages(() => resolve({ how: 'flooded' }));
      signal.addEventListener('abort', () => resolve({ how: 'stopped' }));
      timer = setInterval(() => {
        if (performance.now() - sign > limits.silence) resolve({ how: 'frozen' });
        else answer({ kind: 'ping' });
      }, 1000);
      port.onmessage = ({ data }: MessageEvent<unknown>) => {
        sign = performance.now();
        const message = readMessage(data);
        if (!message || !count(message)) return;
        if (message.kind === 'output') options.onOutput(message.lines);
        else if (message.kind === 'file') options.onFile(message.name, message.bytes);
        else if (message.kind === 'request') void respond(message, answer, options.serve);
        else if (message.kind === 'end') resolve({ how: 'ended' });
        else if (message.kind === 'failed') resolve({ how: 'failed', error: message.error });
      };
      endWorker = frame.start(start, port2);
    }).then((end) => {
      // Its process may be gone, with all that ran in it.
      if (end.how === 'frozen') frame.discard();
      return end;
    });
  } finally {
    clearInterval(timer);
    endWorker();
    port.close();
  }
}

/** @returns whether there may be one more; what is too much ends the run */
function countMessages(tooMuch: () => void): (message: FromWorker) => boolean {
  let [requests, files, bytes, recent, since] = [0, 0, 0, 0, performance.now()];
  return (message) => {
    const now = performance.now();
    if (now - since > 1000) [recent, since] = [0, now];
    if (message.kind === 'request') {
      requests += 1;
      if ((message.body?.byteLength ?? 0) > limits.bytes) requests = Infinity;
    } else recent += 1;
    if (message.kind === 'file') {
      files += 1;
      bytes += message.bytes.length;
    }
    const isFine =
      requests <= limits.requests &&
      recent <= limits.messages &&
      files <= limits.files &&
      bytes <= limits.bytes;
    if (!isFine) tooMuch();
    return isFine;
  };
}

async function respond(
  { number, method, url, headers, body }: Extract<FromWorker, { kind: 'request' }>,
  answer: (message: ToWorker) => void,
  serve: ServeRequest,
): Promise<void> {
  try {
    answer({ kind: 'response', number, ...(await serve({ method, url, headers, body })) });
  } catch (error) {
    answer({ kind: 'rejected', number, message: (error as Error).message });
  }
}
