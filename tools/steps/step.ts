import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Count, countOf, type Runner } from './count.ts';

/** One part of a larger command: an npm script of this project. */
export interface Step {
  script: string;
  args?: readonly string[];
  /** The test runner behind the script, if it counts tests; other scripts count as one check. */
  runner?: Runner;
}

export interface Outcome extends Count {
  step: Step;
  seconds: number;
  /** All that the script printed. */
  output: string;
}

/** How each runner is told to write a report besides what it prints. */
const reporting: Record<Runner, (file: string) => { args: string[]; environment: Record<string, string> }> = {
  vitest: (file) => ({
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    environment: {},
  }),
  playwright: (file) => ({
    args: ['--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  }),
};

/**
 * Runs one step; what it prints is kept, not shown.
 *
 * @param step an npm script, run through npm so that the project's own Node is used
 * @returns how many tests or checks passed and failed; never rejects because of a failing step
 */
export async function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  const file = `${process.cwd()}/.cache/reports/${step.script.replaceAll(':', '-')}.json`;
  const { args, environment } = step.runner ? reporting[step.runner](file) : { args: [], environment: {} };
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { status, output } = await npmRun(step.script, [...(step.args ?? []), ...args], environment);
  const count = countOf(step.runner, readReport(file), status === 0);
  return { step, ...count, output, seconds: (performance.now() - started) / 1000 };
}

function npmRun(
  script: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', (error) => (output += error.message));
    child.once('close', (status) => {
      resolve({ status, output });
    });
  });
}

/** The report that a runner wrote; undefined if it ended before it could. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
