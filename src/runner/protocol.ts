import type { RunnerModule } from './moduleGraph.ts';

/** What the page gives the worker to run. The worker is in a frame of an opaque origin: this is all that it gets. */
export interface Start {
  /** Modules in the order in which they are linked, the sample last. */
  modules: RunnerModule[];
  /** The sample's `process.env`. */
  environment: Record<string, string>;
  /** What the sample may read, by name. */
  files: Record<string, Uint8Array>;
}

/** From the worker to the page. */
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
