import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../src/i18n/problem.ts';
import type { ExchangeCheck } from './contractCheck.ts';
import type { Example } from '../../src/examples/exampleFiles.ts';
import { exampleEnvironment } from '../../src/examples/exampleRun.ts';
import type { Exchange } from './exchange.ts';
import { linksIn } from './linkModules.ts';
import { runProgram } from './runProgram.ts';
import { compareResultPicture } from '../../src/examples/resultPictures.ts';
import { comparableOutput, compareOutput } from '../../src/examples/recordedOutput.ts';
import { stepOutputs } from '../../src/examples/steps.ts';
import { compareRequests } from '../../src/examples/recordedRequests.ts';
import { recordRequests } from './recordRequests.ts';
import { commandFor, type Tools } from './findTools.ts';

/** A server for one example, with all that was said to it. */
export interface ExampleServer {
  /** Its address, to which paths of the contract are appended. */
  url: string;
  exchanges: Exchange[];
  close: () => Promise<void>;
}

/** What all examples of a run share. */
export interface RunContext {
  root: string;
  /** What the command of its language is told to run an example. */
  argumentsOf: (example: Example) => string[];
  tools: Tools;
  /** Record outputs instead of comparing them. */
  update: boolean;
  /** Starts a server in its initial state. */
  startServer: () => Promise<ExampleServer>;
  /** Folder with the files that examples upload. */
  files: string;
  /** Folder with the stand-in for the vendor's Python SDK. */
  pythonPath: string;
  checkExchange: ExchangeCheck;
  recognizeError: (operationId: string, exchange: Exchange) => string | undefined;
}

export interface RunReport {
  example: Example;
  problems: Problem[];
  /** The operations that were answered well. */
  operations: Set<string>;
  /** The documented errors that were answered. */
  errors: Set<string>;
}

/** Long enough for the slowest workflow on a busy machine. */
const LIMIT = 60_000;

/** Runs one example as a reader would, in a folder of its own, against a server of its own. */
export async function runExample(example: Example, context: RunContext): Promise<RunReport> {
  const { root, tools, startServer, files } = context;
  const command = commandFor(example.language, tools);
  if (!command) throw new Error(`${example.file}: nothing runs ${example.language}`);
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  const servers: ExampleServer[] = [];
  try {
    cpSync(files, folder, { recursive: true });
    for (let count = 0; count < example.preamble.servers; count++) {
      servers.push(await startServer());
    }
    const env = environment(example, context, servers);
    /** How many requests had been responded to when each step of a sample in steps ended. */
    const ends: number[] = [];
    const result = await runProgram(command, context.argumentsOf(example), {
      cwd: folder,
      env,
      limit: LIMIT,
      onOutput(printed) {
        const count = servers.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
        while (ends.length < stepOutputs(printed).length - 1) ends.push(count);
      },
    });
    const report = await reportExchanges(
      example,
      context,
      servers.flatMap(({ exchanges }) => exchanges),
    );
    if (result.exitCode !== 0) {
      const how =
        result.exitCode === null
          ? `was ended after ${LIMIT / 1000} s`
          : `ended with exit code ${result.exitCode}`;
      report.problems.unshift({
        file: example.file,
        message: `${how}\n${(result.stderr || result.stdout).trim()}`,
      });
      return report;
    }
    const output = comparableOutput(
      result.stdout,
      servers.map(({ url }) => url),
    );
    const update = context.update && example.folder !== 'throws' && report.problems.length === 0;
    const difference = compareOutput(example.file, output, { root, update });
    const picture = compareResultPicture(example.name, join(folder, 'result.png'), { root, update });
    // Samples that no browser can run are shown there by their requests.
    const isReplayed =
      example.folder === example.language && example.language !== 'typescript' && !example.isVariant;
    const requests = isReplayed
      ? compareRequests(
          example.file,
          await recordRequests(
            servers.map(({ exchanges }) => exchanges),
            files,
            ends,
          ),
          { root, update },
        )
      : undefined;
    for (const message of [difference, picture, requests])
      if (message) report.problems.push({ file: example.file, message });
    return report;
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  }
}

function environment(
  { preamble }: Example,
  context: RunContext,
  servers: ExampleServer[],
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    NODE_NO_WARNINGS: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONPATH: context.pythonPath,
    ...exampleEnvironment(
      preamble.client,
      servers.map(({ url }) => url),
    ),
  };
}

async function reportExchanges(
  example: Example,
  context: RunContext,
  exchanges: Exchange[],
): Promise<RunReport> {
  const report: RunReport = { example, problems: [], operations: new Set(), errors: new Set() };
  const links = linksIn(exchanges);
  for (const exchange of exchanges) {
    const { method, url } = exchange.request;
    const found = await context.checkExchange(exchange);
    const isPicture = method === 'GET' && found.operationId === undefined && links.has(url);
    if (isPicture) continue;
    const isRejected = exchange.response.status >= 400 && exchange.response.status < 500;
    const excused = example.preamble.invalid && isRejected;
    for (const message of [...(excused ? [] : found.request), ...found.response]) {
      report.problems.push({ file: example.file, message: `not as the contract says: ${message}` });
    }
    if (!found.operationId) continue;
    if (exchange.response.status < 300) report.operations.add(found.operationId);
    const error = context.recognizeError(found.operationId, exchange);
    if (error) report.errors.add(error);
  }
  return report;
}
