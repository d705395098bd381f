import type { Exchange } from '../history.ts';
import { type KnowledgeParts, knownThings } from './knownThings.ts';
import { examineFiles } from './rejectedFiles.ts';

/** Finds out what is told beside a response, and notes it in the exchange. It does not reject. */
export type Learn = (exchange: Exchange, status: number) => Promise<void>;

interface LearningParts extends KnowledgeParts {
  /** Brings the story up to date with the sandbox. */
  update(): Promise<void>;
}

/** No response waits longer for what is told beside it, in milliseconds. */
const patience = 10_000;

/**
 * Finds out what is told beside a response before it is shown: of a rejected request what it could have named, and of one that has changed the
 * sandbox how far the story is. What comes next would otherwise be told twice, first as it was before the request.
 *
 * @param status of the response
 */
export async function learnAround(exchange: Exchange, status: number, parts: LearningParts): Promise<void> {
  const { isSandbox, method } = exchange;
  const rejected = status >= 400 && status < 500 && status !== 401;
  const work = async (): Promise<void> => {
    if (isSandbox && method !== 'GET' && !rejected) await parts.update();
    if (!rejected) return;
    const [known, files] = await Promise.all([knownThings(exchange, parts), examineFiles(exchange)]);
    Object.assign(exchange, { known, files });
  };
  const waiting = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([work().catch((error: unknown) => console.warn(error)), waiting]);
}
