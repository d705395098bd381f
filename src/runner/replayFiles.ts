import { allExamples } from '../examples/exampleFiles.ts';
import { upToStep } from '../examples/steps.ts';
import { recordedRequests, type RecordedRequest } from '../examples/recordedRequests.ts';

/** What a page needs to send the requests of a sample again. */
export interface Replay {
  servers: number;
  client: string | null;
  requests: RecordedRequest[];
}

/**
 * The samples whose requests are recorded, by file below `examples/`: `python/get-items.py`. Of one in steps there is a replay for each: what was sent up to there.
 *
 * @param root the project's root
 */
export function replays(root: string = process.cwd()): Record<string, Replay> {
  const recorded = allExamples(root).flatMap(({ file, preamble: { servers, client } }) => {
    const requests = recordedRequests(file, root);
    const name = file.replace('examples/', '');
    const replay = (some: RecordedRequest[]): Replay => ({ servers, client: client ?? null, requests: some });
    const steps = new Set(requests.flatMap(({ step }) => step ?? []));
    if (steps.size === 0) return requests.length === 0 ? [] : [[name, replay(requests)] as const];
    return [...steps].map(
      (last) => [upToStep(name, last), replay(requests.filter(({ step = 1 }) => step <= last))] as const,
    );
  });
  return Object.fromEntries(recorded);
}
