import type { RunnerModule } from './moduleGraph.ts';

/** What the page gives the worker to run. The worker is in a frame of an opaque origin: this is all that it gets. */
export interface Start {
  /** Modules in the order in which they are linked, the sample last. */
  modules: RunnerModule[];
  /** The sample's `process.env`. */
  environment: Record<string, string>;
  /** What the sample may read, by name. */
  files: Record<string, Uint8Array>;
  /** What a loop is ended with that never waits for anything. */
  endlessLoop: string;
}

/** From the page to the frame, which has the workers. */
export type ToFrame =
  | { kind: 'code'; code: string }
  /** The port that the worker gets comes with it. */
  | { kind: 'start'; run: number; start: Start }
  | { kind: 'end'; run: number };

/** From the worker to the page. The page believes none of it: see browser/readMessage.ts. */
export type FromWorker =
  | { kind: 'output'; lines: OutputLine[] }
  | {
      kind: 'request';
      number: number;
      method: string;
      url: string;
      headers: [string, string][];
      body: ArrayBuffer | null;
    }
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'alive' }
  | { kind: 'end' }
  | { kind: 'failed'; error: Failure };

/** From the page to the worker. */
export type ToWorker =
  | { kind: 'ping' }
  | { kind: 'response'; number: number; status: number; headers: [string, string][]; body: ArrayBuffer }
  | { kind: 'rejected'; number: number; message: string };

/** One line or block that the sample printed. */
export interface OutputLine {
  isError: boolean;
  text: string;
}

/** Why a sample ended early. */
export interface Failure {
  /** `TypeError: x is not a function` */
  message: string;
  /** The module, and its line as readers see it; undefined where the browser does not tell. */
  place: { specifier: string; line: number } | undefined;
}

/** How much a run may say and do. What goes beyond it is cut, or ends the run: the page has to stay usable. */
export const limits = {
  /** Characters of output. */
  output: 100_000,
  /** Lines of output. */
  lines: 5000,
  requests: 1000,
  /** Bytes of a request's body, and of all files that are written. */
  bytes: 64e6,
  files: 50,
  /** Messages other than requests, in a second. */
  messages: 300,
  /** Milliseconds that a loop may run without waiting for anything. */
  loop: 3000,
  /** Milliseconds after which a worker that gives no sign of life is ended. */
  silence: 5000,
} as const;
