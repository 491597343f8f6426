import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** How many requests were answered in full, and how many were taken and then not. */
export interface RequestAccount {
  answered: number;
  unanswered: number;
}

/** Counts requests and logs each answer: method, route pattern, status and time; never the address asked for or by whom. */
export function addAccount(app: FastifyInstance, log: Logger): RequestAccount {
  const account: RequestAccount = { answered: 0, unanswered: 0 };
  app.addHook('onRequest', async (request, reply) => {
    const began = performance.now();
    reply.raw.once('close', () => {
      const isAnswered = reply.raw.writableFinished;
      account[isAnswered ? 'answered' : 'unanswered'] += 1;
      const facts = { requestId: request.id, method: request.method, route: request.routeOptions.url ?? 'page', status: reply.raw.statusCode, ms: Math.round(performance.now() - began) };
      log.info(facts, isAnswered ? 'answered' : 'not answered');
    });
  });
  return account;
}
