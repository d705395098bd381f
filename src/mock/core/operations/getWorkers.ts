import type { components } from '../../../api/types.ts';
import { type JobPhase, phaseOf } from '../jobs.ts';
import { unixSeconds } from '../present/time.ts';
import type { Job } from '../records.ts';
import type { Operation } from '../operation.ts';

export const getWorkers: Operation<'get_workers'> = async ({ client, now }, { store }) => {
  const jobs = await store.transaction('read', (transaction) =>
    transaction.ofClient('jobs', client.client_id),
  );
  const inPhase = (phase: JobPhase): Job[] =>
    jobs.filter((job) => phaseOf(job, now) === phase).sort((a, b) => a.job_id - b.job_id);
  const present = (job: Job) => presentJob(job, now);
  const running = inPhase('in_progress');
  return {
    data: {
      active_worker_count: running.length,
      done: inPhase('done').map(present),
      in_progress: running.map(present),
      pending: inPhase('pending').map(present),
    },
  };
};

function presentJob(job: Job, now: number): components['schemas']['Worker'] {
  const phase = phaseOf(job, now);
  return {
    type: job.type,
    queue_time: unixSeconds(job.queued_at),
    start_time: phase === 'pending' ? null : unixSeconds(job.starts_at),
    end_time: phase === 'done' ? unixSeconds(job.ends_at) : null,
    result: phase === 'done' ? job.outcome : null,
  };
}
