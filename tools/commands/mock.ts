/**
 * Runs the mock as a server: `npm run mock -- --help`.
 */
import { readOptions, usage } from '../../src/mock/node/mockOptions.ts';
import { type Exchange, startMockServer } from '../../src/mock/node/mockServer.ts';

/** Of the log, not yet written. */
const lines: string[] = [];
const options = readOptions(process.argv.slice(2));
if ('fault' in options) stop(options.fault, 2);
else if (options.help) console.log(usage);
else await run(options);

async function run(wanted: Exclude<typeof options, { fault: string }>): Promise<void> {
  const server = await startMockServer({ ...wanted, ownProcess: true, onExchange: log }).catch(
    (error: unknown) => stop(startFault(error as NodeJS.ErrnoException, wanted), 1),
  );
  console.log(`${server.url}  demo-client / demo-secret  (Ctrl+C stops)`);
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(130); // asked twice: at once
      isStopping = true;
      void server.close().then(() => process.exit(0));
    });
  }
}

/** Lines are written together where many requests come at once. */
function log({ method, path, status, milliseconds }: Exchange): void {
  const time = new Date().toISOString().slice(11, 23);
  // a path may hold anything, escape sequences for the terminal included
  const shown = JSON.stringify(path).slice(1, -1);
  if (lines.length === 0) setImmediate(() => process.stdout.write(lines.splice(0).join('')));
  lines.push(`${time} ${status} ${method} ${shown} ${milliseconds.toFixed(1)} ms\n`);
}

function startFault(error: NodeJS.ErrnoException, { port, host }: { port: number; host: string }): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop what uses it, or choose another: npm run mock -- --port ${port + 1}`;
    case 'EACCES':
      return `Port ${port} may not be used. Choose one above 1023: npm run mock -- --port 4010`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address “${host}”. Choose one that it has: npm run mock -- --host 127.0.0.1`;
    default:
      return error.message;
  }
}

function stop(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}
