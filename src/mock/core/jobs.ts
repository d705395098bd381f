import { nextNumber } from './identifiers.ts';
import { limits } from './limits.ts';
import type { Job } from './records.ts';
import { ApiError } from './apiError.ts';
import type { OperationContext } from './operationContext.ts';
import type { Transaction } from './store.ts';

/** Milliseconds that jobs take at speed 1. */
const durations = {
  queue: 500,
  training: 8000,
  trainingPerImage: 500,
  prediction: 2000,
  predictionPerImage: 500,
};

export type JobPhase = 'pending' | 'in_progress' | 'done';

/** How far a job is at a time. */
export function phaseOf({ starts_at, ends_at }: Job, now: number): JobPhase {
  if (now < starts_at) return 'pending';
  return now < ends_at ? 'in_progress' : 'done';
}

/**
 * Queues a job: a client's jobs run one after the other. When it starts and ends is planned at once, so that no timer has to run and
 * nothing is lost when the process ends.
 *
 * @param images how many images it works on
 * @throws {ApiError} if too many wait already
 */
export async function queueJob(
  transaction: Transaction,
  { speed }: OperationContext,
  job: Pick<Job, 'client_id' | 'type' | 'outcome'> & { now: number; images: number },
): Promise<Job> {
  const { client_id, type, outcome, now, images } = job;
  const others = await transaction.ofClient('jobs', client_id);
  if (others.filter(({ ends_at }) => ends_at > now).length >= limits.waitingJobs) throw new ApiError('Full');
  const free = Math.max(now + durations.queue / speed, ...others.map(({ ends_at }) => ends_at));
  const duration = durations[type] + images * durations[`${type}PerImage`];
  const planned: Job = {
    job_id: await nextNumber(transaction, 'job'),
    client_id,
    type,
    queued_at: now,
    starts_at: free,
    ends_at: free + duration / speed,
    outcome,
  };
  await transaction.put('jobs', planned);
  await forgetOldJobs(transaction, others, now);
  return planned;
}

async function forgetOldJobs(transaction: Transaction, jobs: Job[], now: number): Promise<void> {
  const done = jobs.filter((job) => phaseOf(job, now) === 'done').sort((a, b) => b.job_id - a.job_id);
  for (const { job_id } of done.slice(limits.finishedJobs)) await transaction.delete('jobs', job_id);
}

/**
 * Ends the training of a model that is deleted before it is done. Jobs that wait behind it keep their places.
 *
 * @param endsAt when the job was to end: a client's jobs run one after the other, so no other one ends then
 */
export async function cancelTraining(
  transaction: Transaction,
  clientId: string,
  endsAt: number,
  now: number,
): Promise<void> {
  const jobs = await transaction.ofClient('jobs', clientId);
  const job = jobs.find(({ type, ends_at }) => type === 'training' && ends_at === endsAt);
  if (!job || endsAt <= now) return;
  const starts_at = Math.min(job.starts_at, now);
  await transaction.put('jobs', { ...job, starts_at, ends_at: now, outcome: 'cancelled' });
}
