import { loadJson } from '../browser/loadJson.ts';
import type { TypeLibrary, TypeQuestion, TypeReply, TypeService } from '../types/typeProtocol.ts';

/** The type checker, in a worker. */
export type RemoteTypes = {
  [Key in keyof TypeService]: (
    ...args: Parameters<TypeService[Key]>
  ) => Promise<ReturnType<TypeService[Key]>>;
};

let shared: Promise<RemoteTypes> | undefined;

/**
 * Loads the type checker, or gives the one that is there.
 *
 * @param base the site's folder
 * @param language of the page
 * @throws {Error} if it cannot be loaded
 */
export function openTypes(base: string, language: string): Promise<RemoteTypes> {
  shared ??= load(base, language);
  shared.catch(() => (shared = undefined));
  return shared;
}

async function load(base: string, language: string): Promise<RemoteTypes> {
  const ask = openWorker(`${base}runner/types.js`);
  await ask({ library: await loadJson<TypeLibrary>(`${base}runner/types/${language}.json`) });
  const call =
    <Key extends keyof TypeService>(method: Key) =>
    (...args: Parameters<TypeService[Key]>) =>
      ask({ method, args } as Question) as Promise<ReturnType<TypeService[Key]>>;
  return {
    problems: call('problems'),
    completions: call('completions'),
    details: call('details'),
    nameAt: call('nameAt'),
  };
}

type WithoutId<Asked> = Asked extends unknown ? Omit<Asked, 'id'> : never;
type Question = WithoutId<TypeQuestion>;

/** @returns asks the worker, and rejects with what went wrong there, or if it does not load */
function openWorker(address: string): (question: Question) => Promise<unknown> {
  const worker = new Worker(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let broken: Error | undefined;
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<TypeReply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.result);
  });
  worker.addEventListener('error', () => {
    broken = new Error(`${address} does not load`);
    for (const asked of waiting.values()) asked.reject(broken);
  });
  return (question) => {
    if (broken) return Promise.reject(broken);
    const asked = Promise.withResolvers<unknown>();
    const id = (count += 1);
    waiting.set(id, asked);
    worker.postMessage({ ...question, id });
    return asked.promise;
  };
}
