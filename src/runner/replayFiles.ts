import { allExamples } from '../examples/exampleFiles.ts';
import { recordedRequests, type RecordedRequest } from '../examples/recordedRequests.ts';

/** What a page needs to send the requests of a sample again. */
export interface Replay {
  servers: number;
  client: string | null;
  requests: RecordedRequest[];
}

/**
 * The samples whose requests are recorded, by file below `examples/`: `python/get-items.py`.
 *
 * @param root the project's root
 */
export function replays(root: string = process.cwd()): Record<string, Replay> {
  const recorded = allExamples(root).flatMap(({ file, preamble: { servers, client } }) => {
    const requests = recordedRequests(file, root);
    return requests.length === 0
      ? []
      : [[file.replace('examples/', ''), { servers, client: client ?? null, requests }] as const];
  });
  return Object.fromEntries(recorded);
}
