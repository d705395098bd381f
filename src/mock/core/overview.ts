import { type JobPhase, phaseOf } from './jobs.ts';
import { modelStatus } from './present/model.ts';
import { type Progress, progressOf } from './progress.ts';
import { ApiError } from './apiError.ts';
import type { OperationContext } from './operationContext.ts';

/** What a client has at the moment: counts, for a display that is always up to date. */
export interface Overview {
  licensed: boolean;
  items: { training: number; predict: number };
  models: Record<'creating' | 'active' | 'failed' | 'deleted', number>;
  jobs: Record<JobPhase, number>;
  /** When the next job starts or ends (milliseconds since 1970), null if none does. */
  nextChange: number | null;
  /** What the client has done since the initial state. */
  progress: Progress;
}

/** @throws {ApiError} if there is no such client */
export async function overviewOf(
  { store, clock, basePath }: OperationContext,
  clientId: string,
): Promise<Overview> {
  const now = clock();
  const { client, ...records } = await store.transaction('read', async (transaction) => ({
    client: await transaction.get('clients', clientId),
    items: await transaction.ofClient('items', clientId),
    images: await transaction.ofClient('images', clientId),
    models: await transaction.ofClient('models', clientId),
    results: await transaction.ofClient('results', clientId),
    jobs: await transaction.ofClient('jobs', clientId),
  }));
  if (!client) throw new ApiError('UnknownClient');
  const { items, models, jobs } = records;
  const count = <Kind extends string>(
    kinds: readonly Kind[],
    found: readonly string[],
  ): Record<Kind, number> =>
    Object.fromEntries(kinds.map((kind) => [kind, found.filter((one) => one === kind).length])) as Record<
      Kind,
      number
    >;
  const changes = jobs.flatMap(({ starts_at, ends_at }) => [starts_at, ends_at]).filter((time) => time > now);
  return {
    licensed: client.licensed,
    items: count(
      ['training', 'predict'],
      items.map(({ training }) => (training ? 'training' : 'predict')),
    ),
    models: count(
      ['creating', 'active', 'failed', 'deleted'],
      models.map((model) => modelStatus(model, now)),
    ),
    jobs: count(
      ['pending', 'in_progress', 'done'],
      jobs.map((job) => phaseOf(job, now)),
    ),
    nextChange: changes.length > 0 ? Math.min(...changes) : null,
    progress: progressOf(records, now, basePath),
  };
}
