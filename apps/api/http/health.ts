import type { FastifyInstance } from 'fastify';
import type { MikroORM } from '@mikro-orm/postgresql';

/** Whether the database answers and knows every migration of this build. */
export async function databaseState(orm: MikroORM): Promise<'ready' | 'unreachable' | 'migrations pending'> {
  try {
    await orm.em.fork().getConnection().execute('select 1');
    const pending = await orm.migrator.getPending();
    return pending.length === 0 ? 'ready' : 'migrations pending';
  } catch {
    return 'unreachable';
  }
}

/** `/livez` says that the process runs, without the database; `/readyz` that it can serve. */
export function addHealth(app: FastifyInstance, orm: MikroORM, isStopping: () => boolean): void {
  app.get('/livez', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const status = isStopping() ? 'stopping' : await databaseState(orm);
    return reply.code(status === 'ready' ? 200 : 503).send({ status });
  });
}
