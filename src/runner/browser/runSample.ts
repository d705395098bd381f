import { inOrder, type RunnerModule } from '../moduleGraph.ts';
import type { Failure, FromWorker, OutputLine, Start, ToWorker } from '../protocol.ts';

/** One request of a running sample, and its response once it is there. */
export interface RunExchange {
  request: { method: string; url: string; headers: [string, string][]; body: ArrayBuffer | null };
  response?: { status: number; headers: [string, string][]; body: ArrayBuffer };
  /** Milliseconds from the request to the whole response. */
  duration?: number;
}

/** How a run ended. */
export type RunEnd =
  { how: 'ended' } | { how: 'stopped' } | { how: 'frozen' } | { how: 'failed'; error: Failure };

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
  /** Answers a request of the sample, or rejects with an error whose message the sample gets. */
  fetch(request: Request): Promise<Response>;
  onOutput(lines: OutputLine[]): void;
  /** Called for each request, and again when its response is there. */
  onExchange(exchange: RunExchange): void;
  onFile(name: string, bytes: Uint8Array): void;
  /** Aborted when the reader presses Stop. */
  signal: AbortSignal;
}

/** A worker that gives no sign of life for so long is in a loop (milliseconds). */
export const patience = 5000;

/**
 * Runs a sample in a worker inside a frame of an opaque origin. The sample reaches the page only by messages: its requests are answered by
 * {@link RunOptions.fetch}, everything else is shown.
 *
 * @throws {UnknownModule} before anything runs, if the sample imports what is not there
 */
export async function runSample(options: RunOptions): Promise<RunEnd> {
  const { modules, entry, environment, files, signal } = options;
  const start: Start = { modules: inOrder(entry, modules), environment, files };
  const frame = await openFrame(options.frame);
  const { port1, port2 } = new MessageChannel();
  let sign = performance.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  try {
    return await new Promise<RunEnd>((resolve) => {
      signal.addEventListener('abort', () => resolve({ how: 'stopped' }));
      timer = setInterval(() => {
        if (performance.now() - sign > patience) resolve({ how: 'frozen' });
        else port1.postMessage({ kind: 'ping' } satisfies ToWorker);
      }, 1000);
      port1.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        sign = performance.now();
        if (data.kind === 'output') options.onOutput(data.lines);
        else if (data.kind === 'request') void respond(data, port1, options);
        else if (data.kind === 'file') options.onFile(data.name, new Uint8Array(data.bytes));
        else if (data.kind === 'end') resolve({ how: 'ended' });
        else if (data.kind === 'failed') resolve({ how: 'failed', error: data.error });
      };
      frame.contentWindow?.postMessage({ code: options.worker, start }, '*', [port2]);
    });
  } finally {
    clearInterval(timer);
    // This ends the worker, whatever it does.
    frame.remove();
    port1.close();
  }
}

async function openFrame(address: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.title = '';
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

async function respond(
  { number, method, url, headers, body }: Extract<FromWorker, { kind: 'request' }>,
  port: MessagePort,
  { fetch, onExchange }: RunOptions,
): Promise<void> {
  const exchange: RunExchange = { request: { method, url, headers, body } };
  const started = performance.now();
  onExchange(exchange);
  try {
    const response = await fetch(new Request(url, { method, headers, body }));
    const received = await response.arrayBuffer();
    exchange.response = { status: response.status, headers: [...response.headers], body: received };
    exchange.duration = performance.now() - started;
    onExchange(exchange);
    const { status, headers: own } = exchange.response;
    port.postMessage({ kind: 'response', number, status, headers: own, body: received } satisfies ToWorker);
  } catch (error) {
    port.postMessage({ kind: 'rejected', number, message: (error as Error).message } satisfies ToWorker);
  }
}
