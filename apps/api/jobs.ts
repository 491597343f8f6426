import type { MikroORM } from '@mikro-orm/postgresql';
import type { Job, Services } from '@skills/platform/graph';

/** Runs every job at once and then at its interval; a failing pass is logged and tried again at the next. Gives the way to end them. */
export function startJobs(jobs: readonly Job[], orm: MikroORM, services: Services): () => Promise<void> {
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  const pass = (job: Job): void => {
    const run = job
      .run(orm.em.fork(), services, stopping.signal)
      .catch((error: unknown) => services.log.error({ err: error, job: job.name }, 'job failed'))
      .finally(() => running.delete(run));
    running.add(run);
  };
  const timers = jobs.map((job) => {
    pass(job);
    return setInterval(pass, job.everyMinutes * 60_000, job);
  });
  return async () => {
    timers.forEach((timer) => clearInterval(timer));
    stopping.abort();
    await Promise.all(running);
  };
}
