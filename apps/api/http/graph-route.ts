import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { Context } from '@skills/platform/graph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOwnOrigin } from './own-origin';

/** What the route needs besides the endpoint. */
export interface GraphRouteOptions {
  publicUrl: string;
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  /** The page for a browser that opens the address; null where there is none. */
  explorerPage: ((reply: FastifyReply) => FastifyReply) | null;
}

const wantsPage = (request: FastifyRequest): boolean => request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');

/** A GET from this very site that carries no credentials cannot be a forged one: it gets the header that proves a preflight. */
const isHarmlessGet = (request: FastifyRequest): boolean =>
  request.method === 'GET' && !request.headers.cookie && ['same-origin', 'none', undefined].includes(request.headers['sec-fetch-site'] as string | undefined) && !request.headers.origin;

/** Serves the graph at `/graphql`; requests from other sites' pages are turned away before they are read. */
export function addGraphRoute(app: FastifyInstance, apollo: ApolloServer<Context>, { publicUrl, context, explorerPage }: GraphRouteOptions): void {
  const answer = fastifyApolloHandler(apollo, { context: (request, reply) => context(request as FastifyRequest, reply as FastifyReply) });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    async handler(request, reply) {
      if (explorerPage && wantsPage(request)) return explorerPage(reply);
      if (!isOwnOrigin(request, publicUrl))
        return reply.code(403).send({ errors: [{ message: 'This graph answers its own pages only.', extensions: { code: 'FOREIGN_ORIGIN' } }] });
      if (isHarmlessGet(request)) request.headers['apollo-require-preflight'] ??= 'true';
      reply.header('cache-control', 'no-store');
      return (answer as (request: FastifyRequest, reply: FastifyReply) => unknown).call(app, request, reply);
    },
  });
}
