import { execFile, type ExecFileException } from 'node:child_process';
import { constants } from 'node:os';

export interface ProgramResult {
  /** null if it was ended because it took too long. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** More than any sample prints, and less than fills a machine's memory. */
const maxBuffer = 2 ** 26;

/**
 * Runs a program to its end.
 *
 * @param limit milliseconds after which it is ended
 * @param onOutput is told all that it has printed so far, as soon as there is more
 * @throws {Error} if it cannot be started, or prints without end
 */
export function runProgram(
  command: string,
  args: string[],
  {
    cwd,
    env,
    limit,
    onOutput,
  }: { cwd: string; env: NodeJS.ProcessEnv; limit: number; onOutput?: (printed: string) => void },
): Promise<ProgramResult> {
  const options = { cwd, env, timeout: limit, killSignal: 'SIGKILL', maxBuffer } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      const exitCode = exitCodeOf(error);
      if (error && exitCode === undefined)
        reject(new Error(`${command} cannot be run: ${error.message}`, { cause: error }));
      else resolve({ exitCode: exitCode ?? null, stdout, stderr });
    });
    let printed = '';
    child.stdout?.on('data', (part: string) => onOutput?.((printed += part)));
    child.stdin?.end(); // nobody answers a sample that asks
  });
}

/**
 * undefined for an error that is not the program's own: it was not found, for example. A program that ends itself by a signal has the exit code that
 * shells give it: .NET does, after an exception that nobody caught.
 */
function exitCodeOf(error: ExecFileException | null): number | null | undefined {
  if (!error) return 0;
  if (typeof error.code === 'number') return error.code;
  if (error.signal && !error.killed) return 128 + constants.signals[error.signal];
  return error.killed && error.code === null ? null : undefined;
}
