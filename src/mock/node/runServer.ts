import { readOptions, usage } from './mockOptions.ts';
import { type Exchange, startMockServer } from './mockServer.ts';

/** Of the log, not yet written. */
const lines: string[] = [];

/**
 * Runs the mock as a server until it is stopped; what is wrong with the options or the port is printed, and ends the process.
 *
 * @param command how the reader starts it, without options: `npm run mock --`
 * @param args the command line's options
 */
export async function runServer(command: string, args: string[]): Promise<void> {
  const options = readOptions(args, command);
  if ('fault' in options) stop(options.fault, 2);
  if (options.help) {
    console.log(usage(command));
    return;
  }
  const server = await startMockServer({ ...options, ownProcess: true, onExchange: log }).catch(
    (error: unknown) => stop(startFault(error as NodeJS.ErrnoException, options, command), 1),
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

function startFault(
  error: NodeJS.ErrnoException,
  { port, host }: { port: number; host: string },
  command: string,
): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop what uses it, or choose another: ${command} --port ${port + 1}`;
    case 'EACCES':
      return `Port ${port} may not be used. Choose one above 1023: ${command} --port 4010`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address “${host}”. Choose one that it has: ${command} --host 127.0.0.1`;
    default:
      return error.message;
  }
}

function stop(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}
