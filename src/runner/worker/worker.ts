import { inspect } from 'node-inspect-extracted';
import { withAddresses } from '../moduleGraph.ts';
import type { FromWorker, OutputLine, Start, ToWorker } from '../protocol.ts';
import { createLinker } from './linker.ts';
import { hideWaysOut } from './waysOut.ts';

/*
 * Runs one sample: links its modules, gives it a console, `process.env`, `fetch` and files, and tells the page what happens. The page ends it by
 * removing the frame.
 */
addEventListener(
  'message',
  ({ data, ports: [port] }: MessageEvent<Start>) => {
    if (port) run(data, port);
  },
  { once: true },
);

/** Lines that are printed before the worker stops sending; the page says that there were more. */
const outputLimit = 2000;

function run({ modules, environment, files }: Start, port: MessagePort): void {
  const send = (message: FromWorker, transfer: Transferable[] = []): void =>
    port.postMessage(message, transfer);
  const linker = createLinker();
  const waiting = new Map<
    number,
    { resolve: (response: Response) => void; reject: (error: unknown) => void }
  >();
  let unfinished = 0;
  let settled = (): void => undefined;
  const own = new Map(Object.entries(files));

  port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'ping') return send({ kind: 'alive' });
    const request = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.kind === 'rejected') return request?.reject(new TypeError(data.message));
    const isEmpty = [101, 204, 205, 304].includes(data.status);
    request?.resolve(
      new Response(isEmpty ? null : data.body, { status: data.status, headers: data.headers }),
    );
  };

  const pending = async <Value>(promise: Promise<Value>): Promise<Value> => {
    unfinished += 1;
    try {
      return await promise;
    } finally {
      unfinished -= 1;
      if (unfinished === 0) queueMicrotask(() => settled());
    }
  };

  let number = 0;
  async function request(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const made = new Request(input, init);
    const body = made.method === 'GET' || made.method === 'HEAD' ? null : await made.arrayBuffer();
    made.signal.throwIfAborted();
    const own = (number += 1);
    return new Promise((resolve, reject) => {
      waiting.set(own, { resolve, reject });
      made.signal.addEventListener('abort', () => reject(made.signal.reason as Error));
      send({
        kind: 'request',
        number: own,
        method: made.method,
        url: made.url,
        headers: [...made.headers],
        body,
      });
    });
  }

  const output = createOutput((lines) => send({ kind: 'output', lines }));
  const print =
    (isError: boolean) =>
    (...values: unknown[]) =>
      output.add({ isError, text: format(values) });
  const fail = (error: unknown): void => {
    output.flush();
    send({ kind: 'failed', error: { message: messageOf(error), place: linker.placeOf(error) } });
  };

  Object.assign(globalThis, {
    console: {
      ...console,
      log: print(false),
      info: print(false),
      debug: print(false),
      warn: print(true),
      error: print(true),
      table: print(false),
    },
    process: { env: environment, argv: [], exitCode: undefined },
    fetch: (input: RequestInfo | URL, init?: RequestInit) => pending(request(input, init)),
    runnerHost: {
      pending,
      readFile(name: string): Uint8Array {
        const bytes = own.get(name.replace(/^\.\//, ''));
        if (bytes) return bytes;
        throw Object.assign(new Error(`ENOENT: no such file or directory, open '${name}'`), {
          code: 'ENOENT',
        });
      },
      writeFile(name: string, bytes: Uint8Array): void {
        own.set(name, bytes);
        send({ kind: 'file', name, bytes });
      },
    },
  });
  // Firefox ESR and Safari have no bytes() yet, whatever the types say.
  const bodies = Response.prototype as { bytes?: () => Promise<Uint8Array> };
  bodies.bytes ??= async function bytes(this: Response) {
    return new Uint8Array(await this.arrayBuffer());
  };
  addEventListener('error', (event) => {
    event.preventDefault();
    fail(event.error ?? new Error(event.message));
  });
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    fail(event.reason);
  });
  hideWaysOut();

  const addresses = new Map<string, string>();
  for (const [index, { specifier, code, offset }] of modules.entries()) {
    const isEntry = index === modules.length - 1;
    const linked = withAddresses(code, (imported) => addresses.get(imported) ?? imported).replaceAll(
      'import.meta.main',
      String(isEntry),
    );
    addresses.set(specifier, linker.add(specifier, linked, offset));
  }
  const entry = addresses.get(modules.at(-1)?.specifier ?? '') ?? '';
  import(/* @vite-ignore */ entry)
    .then(() => (unfinished > 0 ? new Promise<void>((resolve) => (settled = resolve)) : undefined))
    .then(() => {
      output.flush();
      send({ kind: 'end' });
    }, fail);
}

/** Gathers lines for a moment, so that a flood of them is a few messages. */
function createOutput(send: (lines: OutputLine[]) => void): { add(line: OutputLine): void; flush(): void } {
  let lines: OutputLine[] = [];
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length > 0) send(lines);
    lines = [];
  };
  return {
    add(line) {
      count += 1;
      if (count > outputLimit) return;
      lines.push(line);
      timer ??= setTimeout(flush, 30);
    },
    flush,
  };
}

/** As Node prints it: texts as they are, everything else as `util.inspect` shows it. */
function format(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 2 }))).join(' ');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : inspect(error);
}
