import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One part of a form: a text, or a file with the name of what it was read from, or with the number of the response that it came with. */
export type FormPart =
  | { name: string; value: string }
  | { name: string; fileName: string; type: string; content: string | number };

/** A request that a sample sent when CI ran it. */
export interface RecordedRequest {
  /** 0 for the first of its servers. */
  server: number;
  /** Of a sample in steps: which step sent it, counted from 1. */
  step?: number;
  method: string;
  /** Below the address of the API: `/v1/items`. */
  path: string;
  /** `{{0}}` in them stands for the token that the first response gave. */
  headers: Record<string, string>;
  body?: string | FormPart[];
  /** What the server responded with. */
  status: number;
}

/** Where the requests of an example are recorded: beside it, as its output is. */
export function requestsFile(exampleFile: string): string {
  return `${exampleFile}.requests.json`;
}

/** The recorded requests of an example; empty where none are recorded. */
export function recordedRequests(exampleFile: string, root: string = process.cwd()): RecordedRequest[] {
  const path = join(root, requestsFile(exampleFile));
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as RecordedRequest[]) : [];
}

/**
 * Holds the requests of a run against the recorded ones.
 *
 * @param update record them instead
 * @returns what is wrong; undefined if they are equal
 */
export function compareRequests(
  exampleFile: string,
  requests: readonly RecordedRequest[],
  { root = process.cwd(), update }: { root?: string; update: boolean },
): string | undefined {
  const path = join(root, requestsFile(exampleFile));
  const text = `[\n${requests.map((request) => `  ${JSON.stringify(request)}`).join(',\n')}\n]\n`;
  const recorded = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (requests.length === 0 && recorded === '') return undefined;
  if (recorded === text) return undefined;
  if (update) {
    if (requests.length === 0) rmSync(path);
    else writeFileSync(path, text);
    return undefined;
  }
  const [before, now] = [recorded.split('\n'), text.split('\n')];
  const line = now.findIndex((one, index) => one !== before[index]);
  return `the requests differ from ${requestsFile(exampleFile)}, line ${line + 1}; if the new ones are right, record them with “npm run examples -- --update”`;
}
