import { parseArgs } from 'node:util';
import type { MockServerOptions } from './mockServer.ts';

/**
 * What `--help` prints.
 *
 * @param command how the reader starts the mock, without options: `npm run mock --`
 */
export const usage = (command: string): string => `${command} [options]
  --port <number>   the port to listen on (4010)
  --host <name>     the address to listen on (127.0.0.1)
  --speed <number>  run jobs this many times faster than real time (1)
  --empty           start without items and models
  --help            print this`;

/**
 * The options that a command line asks for, or a sentence that says what is wrong with it.
 *
 * @param command see {@link usage}
 */
export function readOptions(
  args: string[],
  command: string,
): (MockServerOptions & { help: boolean; host: string; speed: number; empty: boolean }) | { fault: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        speed: { type: 'string', default: '1' },
        empty: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [port, speed] = [Number(values.port), Number(values.speed)];
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      return { fault: `--port ${values.port} is no port; give a number from 0 to 65535` };
    if (!(speed > 0 && Number.isFinite(speed)))
      return { fault: `--speed ${values.speed} is no speed; give a number above 0, like 10` };
    return { port, speed, host: values.host, empty: values.empty, help: values.help };
  } catch (error) {
    return { fault: `${(error as Error).message}\n${usage(command)}` }; // parseArgs throws for an unknown option
  }
}
