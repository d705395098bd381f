import { inspect } from 'node-inspect-extracted';
import { withAddresses } from '../moduleGraph.ts';
import type { FromWorker, Start, ToWorker } from '../protocol.ts';
import { setGlobals } from './globals.ts';
import { createLinker, type Linker } from './linker.ts';
import { createOutput } from './output.ts';
import { createRequests } from './requests.ts';
import { watchTurns } from './turns.ts';
import { countUnfinished } from './unfinished.ts';
import { hideWaysOut } from './waysOut.ts';

/* Runs one sample, and tells the page what happens. The page ends the worker. */
addEventListener(
  'message',
  ({ data, ports: [port] }: MessageEvent<Start>) => {
    if (port) run(data, port);
  },
  { once: true },
);

function run({ modules, environment, files, endlessLoop }: Start, port: MessagePort): void {
  // Bound, so that a sample which changes the prototype does not get at the port.
  const send = port.postMessage.bind(port) as (message: FromWorker) => void;
  const linker = createLinker();
  const output = createOutput((lines) => send({ kind: 'output', lines }));
  const unfinished = countUnfinished();
  const requests = createRequests(send);
  const own = new Map(Object.entries(files));

  port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'ping') send({ kind: 'alive' });
    else requests.receive(data);
  };
  const end = (): void => {
    output.flush();
    send({ kind: 'end' });
  };
  const fail = (error: unknown): void => {
    output.flush();
    send({ kind: 'failed', error: { message: messageOf(error), place: linker.placeOf(error) } });
  };
  const exit = (code = 0): void => (code === 0 ? end() : fail(new Error(`exit code ${code}`)));
  addEventListener('error', (event) => {
    event.preventDefault();
    fail(event.error ?? new Error(event.message));
  });
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    fail(event.reason);
  });

  const host: typeof runnerHost = {
    turn: watchTurns(endlessLoop),
    readFile(name) {
      const bytes = own.get(name.replace(/^\.\//, ''));
      if (bytes) return bytes;
      const message = `ENOENT: no such file or directory, open '${name}'`;
      throw Object.assign(new Error(message), { code: 'ENOENT' });
    },
    writeFile(name, bytes) {
      own.set(name, bytes);
      send({ kind: 'file', name, bytes });
    },
  };
  setGlobals({ output, environment, unfinished, fetch: requests.fetch, host, exit });
  hideWaysOut();
  send({ kind: 'alive' });

  import(/* @vite-ignore */ link(modules, linker)).then(() => unfinished.none()).then(end, fail);
}

/** @returns the address of the last module, the sample */
function link(modules: Start['modules'], linker: Linker): string {
  const addresses = new Map<string, string>();
  let entry = '';
  for (const [index, { specifier, code, offset }] of modules.entries()) {
    const isMain = index === modules.length - 1;
    const linked = withAddresses(code, (imported) => addresses.get(imported) ?? imported);
    entry = linker.add(specifier, linked.replaceAll('import.meta.main', String(isMain)), offset);
    addresses.set(specifier, entry);
  }
  return entry;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : inspect(error);
}
